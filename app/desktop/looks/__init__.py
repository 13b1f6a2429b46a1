"""How everything looks: the colours of both appearances, the style sheet made from them, and the icons."""
