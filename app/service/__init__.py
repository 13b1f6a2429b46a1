"""The service: one client, four calls, every answer a value. Nothing else in the house speaks HTTP to it."""
