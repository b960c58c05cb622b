"""Makes geos-reference.json with GEOS, through Shapely.

    python3 geos-reference.py REGIONS.geojson FOLDER DAY... > geos-reference.json

REGIONS.geojson holds the 27 regions as features with an id; FOLDER the daily files (YYYYMMDD in their names).
Areas on the ellipsoid are integrals along the edges of what GEOS gives, by the closed formula of the authalic area.
"""

import json
import math
import pathlib
import random
import sys

import shapely
from shapely.geometry import Polygon, shape
from shapely.geos import geos_version
from shapely.ops import unary_union
from shapely.validation import make_valid

A, F = 6378.137, 1 / 298.257223563
E2 = F * (2 - F)
E = math.sqrt(E2)
B2 = A * A * (1 - E2)


def to_latitude(lat):
    """Area from the equator to a latitude, km2 per radian of longitude (Snyder 1987, eq. 3-12, times a2/2)."""
    s = math.sin(math.radians(lat))
    return B2 / 2 * (s / (1 - E2 * s * s) + math.atanh(E * s) / E)


def ring_km2(ring):
    total = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        middle, half = (y0 + y1) / 2, (y1 - y0) / 2 * math.sqrt(0.6)
        mean = (5 * to_latitude(middle - half) + 8 * to_latitude(middle) + 5 * to_latitude(middle + half)) / 18
        total += math.radians(x0 - x1) * mean
    return abs(total)


def polygons(geometry):
    parts = getattr(geometry, "geoms", [geometry])
    return [part for part in parts if part.geom_type == "Polygon"]


def km2(geometry):
    return sum(
        ring_km2(list(part.exterior.coords)) - sum(ring_km2(list(hole.coords)) for hole in part.interiors)
        for part in polygons(geometry)
    )


def area(geometry):
    return sum(part.area for part in polygons(geometry))


def random_ring(rng, count, star):
    x, y = rng.uniform(34, 38), rng.uniform(46, 49)
    points = []
    for i in range(count):
        angle = 2 * math.pi * ((i + rng.random() * 0.8) / count if star else rng.random())
        reach = rng.uniform(0.2, 2)
        points.append([round(x + reach * math.cos(angle), 5), round(y + reach * math.sin(angle), 5)])
    return points + points[:1]


def synthetic(rng):
    pairs = []
    for i in range(60):
        a, b = (random_ring(rng, rng.randint(4, 14), star=i % 2 == 0) for _ in range(2))
        valid_a, valid_b = (make_valid(Polygon(ring)) for ring in (a, b))
        pairs.append({
            "a": a,
            "b": b,
            "areaA": area(valid_a),
            "intersection": area(valid_a.intersection(valid_b)),
            "union": area(valid_a.union(valid_b)),
            "difference": area(valid_a.difference(valid_b)),
        })
    return pairs


def samples(regions, folder, days):
    result = {}
    for day in days:
        path = next(folder.glob(f"*{day.replace('-', '')}*"))
        features = json.loads(path.read_text())["features"]
        held = unary_union([make_valid(shape(feature["geometry"])) for feature in features])
        by_region = {name: round(km2(region.intersection(held)), 6) for name, region in regions.items()}
        result[day] = {name: value for name, value in sorted(by_region.items()) if value > 0}
    return result


def main():
    regions_path, folder, *days = sys.argv[1:]
    features = json.loads(pathlib.Path(regions_path).read_text())["features"]
    regions = {feature["id"]: make_valid(shape(feature["geometry"])) for feature in features}
    json.dump({
        "madeBy": f"geos-reference.py, GEOS {'.'.join(map(str, geos_version))}, Shapely {shapely.__version__}",
        "source": "samples: DeepStateMap, https://github.com/cyterat/deepstate-map-data; areas only, km2; pairs: random, degrees and square degrees",
        "samples": samples(regions, pathlib.Path(folder), days),
        "pairs": synthetic(random.Random(2026)),
    }, sys.stdout)


main()
