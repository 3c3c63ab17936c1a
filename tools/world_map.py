#!/usr/bin/env python3
"""Makes the outlines for the map in the page of `hearsay compare`.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 tools/world_map.py package/countries-50m.json > \
        hearsay-report/src/main/resources/org/hearsay/report/map/countries.txt

Input is the TopoJSON of the npm package world-atlas (ISC), which holds Natural Earth's countries (public domain). Country
codes come from Debian's iso-codes. Output: one line a country, by name: ISO 3166-1 alpha-2 (or a dash), name, and its outer
rings, separated by tabs. A ring is its first point and the steps from there, x and y in turn, in hundredths of a degree,
with spaces between. Rings that are too small to be seen are left out.
"""
import json
import sys

SCALE = 100
SMALLEST = 0.003  # square degrees
STEP = 4  # hundredths of a degree that a point must be away from the last one

WHOLE = {
    "Antigua and Barb.": "Antigua and Barbuda",
    "Bosnia and Herz.": "Bosnia and Herzegovina",
    "Br. Indian Ocean Ter.": "British Indian Ocean Territory",
    "Central African Rep.": "Central African Republic",
    "Dem. Rep. Congo": "DR Congo",
    "Dominican Rep.": "Dominican Republic",
    "Eq. Guinea": "Equatorial Guinea",
    "Fr. Polynesia": "French Polynesia",
    "Fr. S. Antarctic Lands": "French Southern Lands",
    "Heard I. and McDonald Is.": "Heard and McDonald Islands",
    "Indian Ocean Ter.": "Indian Ocean Territories",
    "Macedonia": "North Macedonia",
    "N. Cyprus": "Northern Cyprus",
    "N. Mariana Is.": "Northern Mariana Islands",
    "S. Geo. and the Is.": "South Georgia",
    "S. Sudan": "South Sudan",
    "St. Vin. and Gren.": "Saint Vincent and the Grenadines",
    "U.S. Virgin Is.": "US Virgin Islands",
    "W. Sahara": "Western Sahara",
    "eSwatini": "Eswatini",
}


def main(path):
    topology = json.load(open(path, encoding="utf-8"))
    arcs = [decoded(arc, topology["transform"]) for arc in topology["arcs"]]
    thin = [thinned(arc) for arc in arcs]
    codes = {
        c["numeric"]: c["alpha_2"]
        for c in json.load(open("/usr/share/iso-codes/json/iso_3166-1.json", encoding="utf-8"))["3166-1"]
    }
    countries = sorted(topology["objects"]["countries"]["geometries"], key=lambda c: c["properties"]["name"])
    for country in countries:
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        rings = [ring(polygon[0], thin, arcs) for polygon in polygons]
        largest = max(rings, key=area)
        rings = [r for r in rings if r is largest or area(r) >= SMALLEST]
        print(codes.get(country.get("id", ""), "-"), name(country), *map(steps, rings), sep="\t")


def decoded(arc, transform):
    """The points of an arc, rounded."""
    points, x, y = [], 0, 0
    for dx, dy in arc:
        x, y = x + dx, y + dy
        lon = x * transform["scale"][0] + transform["translate"][0]
        lat = y * transform["scale"][1] + transform["translate"][1]
        points.append((round(lon * SCALE), round(lat * SCALE)))
    return points


def thinned(points):
    """An arc with fewer points, alike for both of its sides; its ends stay."""
    kept = points[:1]
    for point in points[1:-1]:
        if max(abs(point[0] - kept[-1][0]), abs(point[1] - kept[-1][1])) >= STEP:
            kept.append(point)
    return kept + points[-1:]


def name(country):
    short = country["properties"]["name"]
    return WHOLE.get(short, short).replace(" Is.", " Islands").replace("St. ", "Saint ").replace("St-", "Saint ")


def ring(numbers, arcs, full):
    """An outline; that of a small island with all its points."""
    points = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return points if len(points) > 6 or arcs is full else ring(numbers, full, full)


def area(points):
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:]))
    return abs(twice) / 2 / SCALE**2


def steps(points):
    out = [*points[0]]
    for a, b in zip(points, points[1:]):
        if a != b:
            out += [b[0] - a[0], b[1] - a[1]]
    return " ".join(map(str, out))


main(sys.argv[1])
