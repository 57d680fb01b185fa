#!/usr/bin/env python3
"""Recomputes a published kindergarten draw (阳光派位验算) with nothing but Python's standard library.

    python3 verify_draw.py draw.json

Written apart from the program that made the draw, from docs/domains/draw.md alone. Reads manifest, roll, dice and the
public value, works out root, seed, numbers and places, and compares them with what was published. Says 一致 and ends
with 0, or names what differs and ends with 1; a file that is none ends with 2. That the public value is that of the
named round is not asked here: it is taken as given.

With --batch it reads one draw a line, and writes one line of JSON each: {"ok": …, "differs": […]}.
"""

import hashlib
import hmac
import json
import sys


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def sha256(data):
    return hashlib.sha256(data).digest()


def merkle_root(leaves):
    """RFC 9162, section 2.1.1: leaves behind 0x00, nodes behind 0x01, split at the greatest power of two below."""
    level = [sha256(b"\x00" + leaf) for leaf in leaves]
    if not level:
        return sha256(b"")
    while len(level) > 1:
        paired = [sha256(b"\x01" + level[at] + level[at + 1]) for at in range(0, len(level) - 1, 2)]
        level = paired + ([level[-1]] if len(level) % 2 else [])
    return level[0]


def drawn_order(seed, seqs):
    def number(seq):
        return hmac.new(seed, b"KG-DRAW-v1" + seq.to_bytes(4, "big"), hashlib.sha256).digest()

    return sorted(seqs, key=lambda seq: (number(seq), seq))


def taking_part(stage, roll, turn, placed):
    tiers = [tier["id"] for tier in stage["tiers"]]
    for line in roll:
        choices = line["stages"].get(stage["id"])
        if choices and line["seq"] not in placed:
            wanted = [(choice["at"], tiers.index(choice["tier"])) for choice in choices]
            yield line["seq"], len(line["children"]), turn[line["seq"]], wanted


def place_in_turn(units, free):
    for seq, size, _, wanted in sorted(units, key=lambda unit: (unit[3][0][1], unit[2])):
        for at, _ in wanted:
            if free.get(at, 0) >= size:
                free[at] -= size
                yield seq, at
                break


def place_by_offers(units, free):
    """Rounds of asking: whoever is not kept asks at the next; ends when nobody asks."""
    units = {seq: (turn, wanted) for seq, _, turn, wanted in units}
    next_choice = dict.fromkeys(units, 0)
    kept = {}
    asking = set(units)
    while asking:
        for seq in asking:
            wanted = units[seq][1]
            if next_choice[seq] < len(wanted):
                at, tier = wanted[next_choice[seq]]
                kept.setdefault(at, []).append((tier, units[seq][0], seq))
        asking = set()
        for at, held in kept.items():
            held.sort()
            for _, _, seq in held[free.get(at, 0):]:
                next_choice[seq] += 1
                asking.add(seq)
            del held[free.get(at, 0):]
    for at, held in kept.items():
        free[at] = free.get(at, 0) - len(held)
        for _, _, seq in held:
            yield seq, at


def places_of(manifest, roll, turn):
    placed, free = {}, {}
    for stage in manifest["stages"]:
        for at, seats in stage["seats"].items():
            free[at] = free.get(at, 0) + seats
        units = list(taking_part(stage, roll, turn, placed))
        rule = place_in_turn if stage["tiersBy"] == "child" else place_by_offers
        for seq, at in rule(units, free):
            placed[seq] = {"stage": stage["id"], "at": at}
    return placed


def waiting_of(manifest, roll, turn, placed):
    """How many are asked before: {seq: {kindergarten: position}}."""
    lists = {}
    for order, stage in enumerate(manifest["stages"]):
        for seq, _, turn_of, wanted in taking_part(stage, roll, turn, placed):
            for at, tier in wanted:
                first = lists.setdefault(at, {})
                first[seq] = min(first.get(seq, (order, tier, turn_of)), (order, tier, turn_of))
    positions = {}
    for at, waiting in lists.items():
        for position, seq in enumerate(sorted(waiting, key=waiting.get), 1):
            positions.setdefault(seq, {})[at] = position
    return positions


def run_draw(draw):
    manifest = draw["manifest"]
    roll = sorted(draw["roll"], key=lambda line: line["seq"])
    manifest_hash = sha256(canonical(manifest))
    roll_root = merkle_root([canonical(line) for line in roll])
    dice = draw["dice"].encode("ascii")
    if len(dice) != 40 or not dice.isdigit():
        raise ValueError("dice")
    seed = sha256(b"KG-SEED-v1" + manifest_hash + roll_root + dice + draw["beacon"].encode())
    turn = {seq: at for at, seq in enumerate(drawn_order(seed, [line["seq"] for line in roll]))}
    placed = places_of(manifest, roll, turn)
    waiting = waiting_of(manifest, roll, turn, placed)
    results = [
        {
            "seq": line["seq"],
            "rank": turn[line["seq"]] + 1,
            "placed": placed.get(line["seq"]),
            "waiting": waiting.get(line["seq"], {}),
        }
        for line in roll
    ]
    return {
        "manifestHash": manifest_hash.hex(),
        "rollRoot": roll_root.hex(),
        "seed": seed.hex(),
        "results": results,
        "resultRoot": merkle_root([canonical(line) for line in results]).hex(),
    }


def differences(draw):
    try:
        recomputed = run_draw(draw)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError) as fault:
        return ["malformed: %s" % fault]
    parts = ["manifestHash", "rollRoot", "seed", "resultRoot"]
    wrong = [part for part in parts if recomputed[part] != draw.get(part)]
    shown = draw.get("results") or []
    for at, line in enumerate(recomputed["results"]):
        if at >= len(shown) or canonical(shown[at]) != canonical(line):
            wrong.append("results: %d" % line["seq"])
    if len(shown) > len(recomputed["results"]):
        wrong.append("results")
    return wrong


def main(arguments):
    if arguments == ["--batch"]:
        for line in sys.stdin:
            differs = differences(json.loads(line))
            print(json.dumps({"ok": not differs, "differs": differs}))
        return 0
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        with open(arguments[0], encoding="utf-8") as file:
            draw = json.load(file)
    except (OSError, ValueError) as fault:
        print("读不了这个文件：%s" % fault, file=sys.stderr)
        return 2
    differs = differences(draw)
    print("一致：%d 条都算得出同样的结果" % len(draw["roll"]) if not differs else "\n".join(["不一致："] + differs))
    return 1 if differs else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
