"""GEOS in C++ on the same work, through Shapely: reads JSON from standard input, writes JSON to standard output.

Times are processor time of the overlay alone; nothing is converted within them. Areas on the ellipsoid are integrals
along the edges by the closed formula (Snyder 1987, eq. 3-12), so that nothing is shared with what is compared.
"""

import json
import math
import statistics
import sys
import time

import shapely
from shapely.geometry import shape
from shapely.geos import geos_version

A, F = 6378.137, 1 / 298.257223563
E2 = F * (2 - F)
E = math.sqrt(E2)
B2 = A * A * (1 - E2)


def to_latitude(lat):
    s = math.sin(math.radians(lat))
    return B2 / 2 * (s / (1 - E2 * s * s) + math.atanh(E * s) / E)


def ring_km2(ring):
    total = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        middle, half = (y0 + y1) / 2, (y1 - y0) / 2 * math.sqrt(0.6)
        mean = (5 * to_latitude(middle - half) + 8 * to_latitude(middle) + 5 * to_latitude(middle + half)) / 18
        total += math.radians(x0 - x1) * mean
    return abs(total)


def km2(geometry):
    parts = [part for part in getattr(geometry, "geoms", [geometry]) if part.geom_type == "Polygon"]
    return sum(
        ring_km2(list(part.exterior.coords)) - sum(ring_km2(list(hole.coords)) for hole in part.interiors)
        for part in parts
    )


def split(regions, held):
    return [(region.intersection(held), region.difference(held)) for region in regions]


def main():
    asked = json.load(sys.stdin)
    regions = [shape(region) for region in asked["regions"]]
    days = [shape(held) for held in asked["days"]]
    times = []
    for _ in range(asked["turns"]):
        start = time.process_time()
        parts = split(regions, days[-1])
        times.append((time.process_time() - start) * 1000)
    start = time.process_time()
    inside = [[region.intersection(held) for region in regions] for held in days]
    history_ms = (time.process_time() - start) * 1000
    json.dump({
        "version": f"GEOS {'.'.join(map(str, geos_version))}, Shapely {shapely.__version__}",
        "medianMs": statistics.median(times),
        "minMs": min(times),
        "parts": [[km2(one), km2(other)] for one, other in parts],
        "historyMs": history_ms,
        "history": [[km2(part) for part in day] for day in inside],
    }, sys.stdout)


main()
