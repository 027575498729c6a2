"""The tree of errors and its picture."""

from __future__ import annotations

import re

import pytest

from inference.protocol import codec, errors

BASE = errors.OrthoscribeError
TREE = [kind for kind in vars(errors).values() if isinstance(kind, type) and BASE in kind.__mro__[1:]]


@pytest.mark.parametrize("kind", TREE)
def test_errors_survive_the_wire(kind):
    again = errors.from_wire(kind("A sentence.", "a trace").to_wire())
    assert type(again) is kind
    assert (again.message, again.details, str(again)) == ("A sentence.", "a trace", "A sentence.")


@pytest.mark.parametrize("kind", TREE)
def test_the_blanks_of_a_message_survive_the_wire(kind):
    error = kind("{count} of “{name}”.", "a trace", count=3, name="a {b}")
    again = errors.from_wire(codec.decode(codec.encode(codec.failure("1", error)))["error"]["data"])
    assert (str(again), again.message.template) == ("3 of “a {b}”.", "{count} of “{name}”.")
    assert again.message.blanks == {"count": 3, "name": "a {b}"}


def test_the_tree_in_the_docstring_is_the_tree_in_the_code():
    drawn = dict(re.findall(r"[├└]── (\w+) +(\w+)", errors.__doc__))
    assert drawn == {kind.__name__: kind.code for kind in TREE}
    assert len(set(drawn.values())) == len(TREE)


def test_an_unknown_code_becomes_an_internal_error():
    assert type(errors.from_wire({"code": "from the future", "message": "Hm."})) is errors.InternalError
