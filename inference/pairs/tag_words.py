"""What OpenStreetMap's tags are called: key → value → the words for what is seen from above.

After SkyScript (Wang et al. 2024, §3.2): tags that say nothing visible (names, addresses, sources, limits) have no
words, so a feature that has only those makes no pair. The words are our own. `ANY` stands for values that are not
listed: `{value}` is the value itself, with spaces; a key without it knows its list alone.
"""

from __future__ import annotations

ANY = "*"

#: keys in the order in which they name a thing: the first that has words does
CLASS_WORDS: dict[str, dict[str, str]] = {
    "aeroway": {
        "aerodrome": "airport", "runway": "runway", "taxiway": "taxiway", "apron": "airport apron", "hangar": "hangar",
        "terminal": "airport terminal", "helipad": "helipad", "aircraft": "airplane",
    },
    "man_made": {
        "storage_tank": "storage tank", "silo": "silo", "gasometer": "gas holder", "pier": "pier", "bridge": "bridge",
        "breakwater": "breakwater", "groyne": "groyne", "quay": "quay", "water_tower": "water tower",
        "wastewater_plant": "sewage plant", "water_works": "waterworks", "works": "factory", "chimney": "chimney",
        "lighthouse": "lighthouse", "embankment": "embankment", "reservoir_covered": "covered reservoir",
    },
    "leisure": {
        "pitch": "sports pitch", "track": "running track", "park": "park", "golf_course": "golf course",
        "stadium": "stadium", "swimming_pool": "swimming pool", "marina": "marina", "playground": "playground",
        "garden": "garden", "sports_centre": "sports centre", "slipway": "slipway", "ice_rink": "ice rink",
        "common": "common", "water_park": "water park", "horse_riding": "riding ground",
    },
    "amenity": {
        "parking": "parking lot", "school": "school", "university": "university", "college": "college",
        "kindergarten": "kindergarten", "hospital": "hospital", "place_of_worship": "church", "fuel": "petrol station",
        "marketplace": "marketplace", "grave_yard": "graveyard", "bus_station": "bus station", "prison": "prison",
        "ferry_terminal": "ferry terminal", "fire_station": "fire station", "fountain": "fountain",
        "police": "police station", "theatre": "theatre", "townhall": "town hall", "recycling": "recycling yard",
    },
    "power": {
        "plant": "power plant", "substation": "substation", "line": "power line", "tower": "power pylon",
        "generator": "power generator",
    },
    "railway": {
        "rail": "railway track", "light_rail": "light railway track", "tram": "tram track",
        "narrow_gauge": "narrow-gauge railway track", "station": "railway station", "platform": "railway platform",
        "turntable": "railway turntable",
    },
    "highway": {
        "motorway": "motorway", "motorway_link": "motorway ramp", "trunk": "main road", "trunk_link": "road ramp",
        "primary": "main road", "primary_link": "road ramp", "secondary": "secondary road", "tertiary": "minor road",
        "unclassified": "minor road", "residential": "residential road", "living_street": "residential road",
        "service": "service road", "track": "farm track", "footway": "footpath", "path": "footpath",
        "cycleway": "cycle path", "bridleway": "bridle path", "pedestrian": "pedestrian street", "road": "road",
        "raceway": "race track", "rest_area": "rest area", "services": "motorway service area",
    },
    "waterway": {
        "river": "river", "riverbank": "river", "stream": "stream", "canal": "canal", "dock": "dock", "dam": "dam",
        "ditch": "ditch", "drain": "drainage channel", "weir": "weir", "boatyard": "boatyard",
    },
    "water": {
        "lake": "lake", "pond": "pond", "reservoir": "reservoir", "river": "river", "canal": "canal", "basin": "basin",
        "lagoon": "lagoon", "oxbow": "oxbow lake", "wastewater": "sewage basin", "harbour": "harbour",
    },
    "natural": {
        "water": "water", "wood": "woodland", "tree": "tree", "tree_row": "tree row", "scrub": "scrubland",
        "heath": "heathland", "grassland": "grassland", "beach": "beach", "sand": "sand", "bare_rock": "bare rock",
        "scree": "scree", "glacier": "glacier", "wetland": "wetland", "cliff": "cliff", "shingle": "shingle",
        "mud": "mudflat", "reef": "reef", "bay": "bay",
    },
    "landuse": {
        "residential": "residential area", "industrial": "industrial area", "commercial": "commercial area",
        "retail": "shopping area", "farmland": "farmland", "farmyard": "farmyard", "forest": "forest",
        "meadow": "meadow", "grass": "lawn", "orchard": "orchard", "vineyard": "vineyard", "quarry": "quarry",
        "reservoir": "reservoir", "basin": "basin", "cemetery": "cemetery", "allotments": "allotment garden",
        "construction": "construction site", "brownfield": "brownfield site", "landfill": "landfill",
        "railway": "railway yard", "greenhouse_horticulture": "greenhouse", "plant_nursery": "plant nursery",
        "recreation_ground": "recreation ground", "salt_pond": "salt pond", "village_green": "village green",
        "aquaculture": "fish pond", "port": "port", "garages": "garage",
    },
    "tourism": {"camp_site": "camp site", "caravan_site": "caravan site", "zoo": "zoo", "hotel": "hotel"},
    "historic": {"castle": "castle", "ruins": "ruin", "fort": "fort"},
    "building": {
        "yes": "building", "house": "house", "detached": "detached house", "residential": "residential building",
        "semidetached_house": "semi-detached house", "terrace": "terraced house", "bungalow": "bungalow",
        "apartments": "apartment building", "industrial": "industrial building", "warehouse": "warehouse",
        "commercial": "commercial building", "retail": "shop building", "supermarket": "supermarket",
        "garage": "garage", "garages": "garage", "carport": "carport", "church": "church", "mosque": "mosque",
        "temple": "temple", "chapel": "chapel", "cathedral": "cathedral", "greenhouse": "greenhouse",
        "farm": "farmhouse", "farm_auxiliary": "farm building", "barn": "barn", "cowshed": "cowshed",
        "hangar": "hangar", "hut": "hut", "shed": "shed", "roof": "canopy roof", "stadium": "stadium",
        "train_station": "railway station", "static_caravan": "mobile home", "storage_tank": "storage tank",
        "silo": "silo", "ship": "ship", "construction": "building under construction", "ruins": "ruin",
        ANY: "{value} building",
    },
    "place": {"square": "square", "island": "island", "islet": "islet"},
}

#: a thing that another tag names more closely: key, value → that other key, and the words for its values
CLOSER_WORDS: dict[tuple[str, str], tuple[str, dict[str, str]]] = {
    ("leisure", "pitch"): ("sport", {
        "tennis": "tennis court", "basketball": "basketball court", "soccer": "football field",
        "american_football": "football field", "baseball": "baseball field", "softball": "baseball field",
        "athletics": "athletics field", "beachvolleyball": "beach volleyball court", "volleyball": "volleyball court",
        "cricket": "cricket ground", "rugby": "rugby field", "rugby_union": "rugby field", "hockey": "hockey field",
        "field_hockey": "hockey field", "skateboard": "skate park", "equestrian": "riding ground",
    }),
    ("power", "generator"): ("generator:source", {"wind": "wind turbine", "solar": "solar panel"}),
    ("power", "plant"): ("plant:source", {"wind": "wind farm", "solar": "solar farm"}),
    ("amenity", "place_of_worship"): ("religion", {
        "muslim": "mosque", "hindu": "temple", "buddhist": "temple", "jewish": "synagogue", "sikh": "temple",
        "shinto": "shrine",
    }),
}

#: keys whose things are a building where they have the tag `building` too, and are called so
HOUSED = ("amenity", "tourism")

#: key → value → how the thing looks, to stand before its words
QUALITIES: dict[str, dict[str, str]] = {
    "roof:shape": {
        "flat": "flat-roofed", "gabled": "gable-roofed", "hipped": "hip-roofed", "pyramidal": "pyramid-roofed",
        "dome": "domed", "round": "round-roofed", "skillion": "shed-roofed", "sawtooth": "sawtooth-roofed",
    },
    "roof:colour": {
        colour: f"{colour}-roofed" for colour in ("red", "grey", "white", "black", "brown", "blue", "green", "silver")
    },
    "surface": {
        "asphalt": "asphalt", "concrete": "concrete", "concrete:plates": "concrete", "paved": "paved",
        "paving_stones": "paved", "sett": "cobbled", "cobblestone": "cobbled", "unpaved": "unpaved",
        "gravel": "gravel", "fine_gravel": "gravel", "compacted": "gravel", "dirt": "dirt", "earth": "dirt",
        "ground": "dirt", "grass": "grass", "sand": "sand", "clay": "clay", "artificial_turf": "artificial turf",
        "wood": "wooden", "metal": "metal",
    },
    "leaf_type": {"needleleaved": "coniferous", "broadleaved": "broad-leaved", "mixed": "mixed"},
    "crop": {
        "rice": "rice", "maize": "maize", "wheat": "wheat", "grape": "grape", "vegetables": "vegetable",
        "sugarcane": "sugar cane",
    },
}

#: words that are neither counted nor have an article
UNCOUNTED = frozenset({
    "farmland", "woodland", "scrubland", "heathland", "grassland", "wetland", "water", "sand", "bare rock", "scree",
    "shingle",
})

#: where a line has no `width` and no `lanes`: how wide such a thing usually is, in metres
USUAL_WIDTHS_M = {
    "motorway": 24.0, "motorway ramp": 8.0, "main road": 11.0, "road ramp": 7.0, "secondary road": 9.0,
    "minor road": 7.0, "residential road": 7.0, "service road": 4.0, "road": 6.0, "farm track": 3.0, "footpath": 2.0,
    "cycle path": 2.5, "pedestrian street": 6.0, "runway": 45.0, "taxiway": 20.0, "railway track": 4.0,
    "light railway track": 4.0, "tram track": 4.0, "stream": 3.0, "river": 25.0, "canal": 12.0, "pier": 5.0,
    "breakwater": 8.0, "groyne": 4.0,
}
LANE_M = 3.5
