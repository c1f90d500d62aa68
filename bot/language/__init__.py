"""English: how people write, ask and count, and every word shown to them. Imports only model."""
