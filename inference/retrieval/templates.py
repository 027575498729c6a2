"""One hundred and six sentences about a class, of our own wording: the number that GeoRSCLIP (RS5M 2023) averages over.

A grammar makes them: kinds of picture, told in several forms, and sentences that name no picture. `{}` is the class.
Pictures that are said to be large, small, old or noisy are left out: they say nothing about what is on the ground.
"""

from __future__ import annotations

from collections.abc import Iterator

#: what shows the class
PICTURES = (
    "aerial photo",
    "aerial image",
    "aerial view",
    "satellite photo",
    "satellite image",
    "satellite picture",
    "overhead photo",
    "overhead view",
    "remote sensing image",
    "remote sensing picture",
    "bird's-eye view",
    "drone photo",
)
#: how it is said to, with its article
FORMS = (
    "{picture} of {{}}.",
    "{picture} showing {{}}.",
    "{picture} in which {{}} can be seen.",
    "this is {picture} of {{}}.",
    "{{}} in {picture}.",
    "{picture} taken over {{}}.",
    "{{}}, seen in {picture}.",
)
#: without any picture
PLAIN = (
    "{}.",
    "this is {}.",
    "here is {}.",
    "there is {} here.",
    "the scene shows {}.",
    "the place below is {}.",
    "{} seen from above.",
    "{} seen from the air.",
    "{} seen from space.",
    "looking down on {}.",
    "the ground below shows {}.",
    "on the ground lies {}.",
    "most of the picture is {}.",
    "in the middle is {}.",
    "{} from a plane.",
    "{} from a satellite.",
    "a map would call this {}.",
    "the land is used for {}.",
    "a scene of {}.",
    "a place with {}.",
    "the class of this place is {}.",
    "many would call this {}.",
)


def _sentences() -> Iterator[str]:
    for picture in PICTURES:
        with_article = f"{'an' if picture[0] in 'aeiou' else 'a'} {picture}"
        yield from (form.format(picture=with_article) for form in FORMS)
    yield from PLAIN


TEMPLATES_106 = tuple(_sentences())
