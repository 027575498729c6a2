"""What the algorithms say of themselves: the help of each parameter, and the notes under an algorithm's help."""

from __future__ import annotations

from ..host.translate import tr


def parameter_help() -> dict[str, str]:
    """Parameter name → its help; made when asked, because translations are loaded late."""
    return {
        "INPUT": tr("The raster that is looked at: any raster layer or file that the dock takes too."),
        "BEFORE": tr("The earlier picture. It may differ from the later one in CRS, pixel size and extent."),
        "AFTER": tr("The later picture of the same place. What is found is in its CRS."),
        "BEFORE_DATE": tr("Only needed where the layer’s name, file or properties do not tell the date."),
        "AFTER_DATE": tr("Only needed where the layer’s name, file or properties do not tell the date."),
        "PROMPT": tr("The same words as in the dock. Names of several things are separated by commas."),
        "EXTENT": tr("The part of the raster that is looked at, in any CRS. Left empty, all of it."),
        "POLYGONS": tr("Each polygon gets an answer of its own. With these the extent is not used."),
        "ANSWERS": tr("The polygons with their answers as fields. Written only when polygons are given."),
        "SCORE_MIN": tr("Findings the model is less sure of are left out. Left empty, the model’s own limit counts."),
        "BANDS": tr("Three in the order red, green, blue, also others as for false colour; or one, shown as grey."),
        "BEFORE_BANDS": tr("As for the later picture; only needed where its bands are in another order."),
        "GSD_M": tr("Larger pixels show more at once, smaller ones finer things. Results depend on it, so it is told."),
        "HEAT_MAP": tr("How well the phrase fits each place of the area, 0–1, compared with the rest of it."),
        "CLASSES": tr("In your own words, with commas between them; may be empty where examples name the classes."),
        "EXAMPLES": tr("Polygons over places that show a class, anywhere on the raster: one for a class is enough."),
        "EXAMPLE_FIELD": tr("What each example shows: a class of the list above, or one that is in this field only."),
        "OTHER_MIN": tr("Places that are less surely one of the classes are called “other”. 0 names every place."),
        "TILE_M": tr("Also the size of the windows that a raster of classes is made from."),
        "CLASSIFIED": tr("The polygons with their class, score and runner-up as fields, or the tiles of the extent."),
        "CLASS_RASTER": tr("The likeliest class of every place, as numbers with a palette and names."),
        "KNOWLEDGE": tr("Made by “Learn documents”. The answer is then made of sentences out of it, with sources."),
        "OUTPUT": tr("What was found, with the same fields as the layers of the dock."),
        **_data_set_help(),
        **_fine_tuning_help(),
    }


def _data_set_help() -> dict[str, str]:
    return {
        "MAP": tr("Points, lines or polygons with OpenStreetMap’s tags as fields; the tags are put into words."),
        "CLASS_FIELD": tr("For other layers: the field that says in words what a feature is. No tags are read then."),
        "CHIP_PX": tr("Width and height of each picture."),
        "GSD": tr("The ground size of a pixel of the finest pictures, in metres. Left empty, that of the raster."),
        "SCALES": tr("Things that do not fit into a picture are shown at two, four … times that pixel size."),
        "KEEP": tr("Of each class so many percent are kept whose picture and title the model finds most alike."),
        "MOST_A_TITLE": tr("So many pictures at most have the same title."),
        "TEST_SHARE": tr("So many percent of the ground are not learnt from, but measured with."),
        "FORMATS": tr("CLIP’s table, WebDataset archives, and the JSON lines that Orthoscribe learns from."),
        "LICENCE": tr("Goes into the set’s page. Left empty, that of the layer’s properties, or OpenStreetMap’s."),
        "PICTURE_LICENCE": tr("The same for the raster."),
        "FOLDER": tr("A new or empty folder. It is there when the set is whole, and not before."),
    }


def _fine_tuning_help() -> dict[str, str]:
    return {
        "SET": tr("A folder that “Make a data set” has made."),
        "NAME": tr("What the new model is called in the list of models."),
        "BASE": tr("The folder of the model to go on from. Left empty, the model that comes with the plugin."),
        "STEPS": tr("How long it learns, once it has looked at all pictures. Left empty, as long as is usual."),
    }


def polygons_note() -> str:
    """What a layer of polygons changes."""
    return tr(
        "With a layer of polygons each polygon gets an answer of its own; the extent is not used then. The layer "
        "of answers has the polygons with the fields “place” (their number, which is the “turn” of what was found "
        "in them), “answer”, “findings” (how many), “labels” (how many of each), “found_m2” (their area) and "
        "“problem” (why there is no answer). Parts of a polygon are asked about one by one; holes count as part "
        "of it."
    )


def caution() -> str:
    """What holds for every answer."""
    return tr("The model runs on this computer; its answers may be wrong.")
