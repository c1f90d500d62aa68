"""How English asks, claims, compares, orders and chats."""
