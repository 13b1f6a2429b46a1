"""The client, over real sockets."""
