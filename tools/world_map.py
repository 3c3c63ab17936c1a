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


def main(path):
    topology = json.load(open(path, encoding="utf-8"))
    arcs = [decoded(arc, topology["transform"]) for arc in topology["arcs"]]
    codes = {
        c["numeric"]: c["alpha_2"]
        for c in json.load(open("/usr/share/iso-codes/json/iso_3166-1.json", encoding="utf-8"))["3166-1"]
    }
    countries = sorted(topology["objects"]["countries"]["geometries"], key=lambda c: c["properties"]["name"])
    for country in countries:
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        rings = [ring(polygon[0], arcs) for polygon in polygons]
        largest = max(rings, key=area)
        rings = [r for r in rings if r is largest or area(r) >= SMALLEST]
        print(codes.get(country.get("id", ""), "-"), country["properties"]["name"], *map(steps, rings), sep="\t")


def decoded(arc, transform):
    """The points of an arc, rounded, thinned alike for both of its sides; its ends stay."""
    points, x, y = [], 0, 0
    for dx, dy in arc:
        x, y = x + dx, y + dy
        lon = x * transform["scale"][0] + transform["translate"][0]
        lat = y * transform["scale"][1] + transform["translate"][1]
        points.append((round(lon * SCALE), round(lat * SCALE)))
    kept = points[:1]
    for point in points[1:-1]:
        if max(abs(point[0] - kept[-1][0]), abs(point[1] - kept[-1][1])) >= STEP:
            kept.append(point)
    return kept + points[-1:]


def ring(numbers, arcs):
    points = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return points


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
