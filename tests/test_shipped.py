from bot.shipped import default_facts


def test_the_shipped_facts_are_found_and_hold_yaml() -> None:
    assert any(default_facts().glob("*.yaml"))
