#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The WikiMon authors
# SPDX-License-Identifier: MIT
"""Makes the bundled sample session: an hour of invented changes in the format of a WikiMon recording.

    python3 make_sample.py            writes sample-session.tar.xz beside this script
    python3 make_sample.py --print    writes the lines to standard output

The same lines come out each time. Users and pages are invented; the cities are real, the addresses are not theirs.
"""
import datetime
import io
import json
import pathlib
import random
import re
import sys
import tarfile

sys.dont_write_bytecode = True  # no cache beside the sources
from content import BOTS, LOCAL, PLACES, REMARKS, REVERTS, SECTIONS, TITLES, USERS, WIKIS

RNG = random.Random(20260905)
START = datetime.datetime(2026, 9, 5, 13, 0, tzinfo=datetime.timezone.utc)
TALK, USER, USER_TALK, PROJECT, FILE, TEMPLATE, CATEGORY, SPECIAL = range(8)
CANONICAL = ["Talk", "User", "User talk", "Project", "File", "Template", "Category", "Special"]
CORE = {"revision": 990_000_000, "rcid": 1_800_000_000}
HASHTAG = re.compile(r"(?:^|\s)[#＃](\w+)")
MENTION = re.compile(r"(?:^|\s)[@＠]([^\s#<>[\]|{}]+)")


def chance(share):
    return RNG.random() < share


def pick(items):
    return items[int(RNG.random() * len(items))]


def number(low, high):
    return low + int(RNG.random() * (high - low + 1))


def pick_wiki():
    at = RNG.random() * sum(share for _, share, _ in WIKIS.values())
    for wiki, (_, share, _) in WIKIS.items():
        at -= share
        if at < 0:
            return wiki
    return "enwiki"


def local(wiki, space, name):
    return f"{LOCAL[wiki][space]}:{name}"


def canonical(wiki, title):
    prefix = title.split(":", 1)[0] if ":" in title else None
    return CANONICAL[LOCAL[wiki].index(prefix)] if prefix in LOCAL[wiki] else "Project" if prefix == "Project" else "Main"


def item():
    return f"Q{number(990_001, 998_999)}"


def page(wiki):
    """A page that somebody edits: mostly articles, some talk, user, project and template pages."""
    if wiki == "wikidatawiki":
        return item() if chance(0.95) else local(wiki, PROJECT, "Project chat")
    title = pick(TITLES[wiki])
    if wiki == "commonswiki" or chance(0.76):
        return title
    user = pick(USERS[wiki])
    return pick([local(wiki, TALK, title), local(wiki, USER, f"{user}/sandbox"), local(wiki, USER_TALK, user),
                 local(wiki, PROJECT, "Village pump" if wiki == "enwiki" else title), local(wiki, TEMPLATE, "Infobox"),
                 local(wiki, CATEGORY, title)])


def documentation_address():
    if chance(0.3):
        return f"2001:DB8:{number(0, 255):X}:{number(0, 65535):X}:0:0:{number(0, 65535):X}:{number(1, 65535):X}"
    return f"{pick(['192.0.2', '198.51.100', '203.0.113'])}.{number(1, 254)}"


def temporary_name():
    return f"~2026-{number(10_000, 99_999)}-{number(1, 99)}" if chance(0.85) else f"~2026-{number(1000, 9999)}"


def someone(wiki):
    """(name, is_anon, is_temp, geo_ip or None)"""
    at = RNG.random()
    if at < 0.62:
        return pick(USERS[wiki]), False, False, None
    if at < 0.80:
        return temporary_name(), True, True, None
    if at < 0.84:
        return documentation_address(), True, False, None
    city, region, country, latitude, longitude, net = pick(PLACES)
    geo = {"city": city, "country_name": country, "latitude": latitude, "longitude": longitude, "region_name": region}
    return f"{net}.{number(1, 254)}.{number(1, 254)}", True, False, geo


def record(wiki, time, **fields):
    """All keys of a change, with what follows from the others."""
    summary = fields.get("summary") or None
    section, rest = "", summary
    if summary and summary.startswith("/*") and "*/" in summary:
        section, rest = (part.strip() for part in summary[2:].split("*/", 1))
    flags = fields.get("flags") or None
    out = {
        "action": "edit", "change_size": None, "is_anon": False, "is_temp": False, "log_target": None, "log_type": None,
        "parent_rev_id": None, "rev_id": None, "server_name": WIKIS[wiki][0], "source": "irc", "truncated": False,
        "timestamp": time.strftime("%Y-%m-%dT%H:%M:%S.") + f"{time.microsecond // 1000:03d}Z", "url": None, "wiki": wiki,
    }
    out.update(fields)
    out.update(
        flags=flags, summary=summary, section=section, parsed_summary=rest, hashtags=HASHTAG.findall(summary or ""),
        mentions=MENTION.findall(summary or ""), is_unpatrolled="!" in (flags or ""), is_new="N" in (flags or ""),
        is_minor="M" in (flags or ""), is_bot="B" in (flags or ""))
    return out


def size():
    at = RNG.random()
    if at < 0.08:
        return 0
    if at < 0.75:
        return number(1, 220) * (1 if chance(0.7) else -1)
    return number(220, 9000) * (1 if chance(0.65) else -1)


def remark(wiki):
    at = RNG.random()
    if at < 0.14:
        return None
    text = pick(REMARKS[wiki])
    if wiki == "wikidatawiki" or at < 0.5:
        return text
    section = f"/* {pick(SECTIONS[wiki])} */"
    return section if at < 0.72 else f"{section} {text}"


def edit(wiki, time):
    host, _, patrols = WIKIS[wiki]
    CORE["revision"] += number(1, 40)
    new = CORE["revision"]
    is_bot, is_new = chance(0.13), chance(0.07)
    title, (user, is_anon, is_temp, geo) = page(wiki), someone(wiki)
    summary, change = remark(wiki), size()
    if is_bot:
        user, is_anon, is_temp, geo = BOTS[wiki][0], False, False, None
        summary = BOTS[wiki][1]
    elif chance(0.07) and not is_anon and not is_new:
        summary = REVERTS[wiki].format(temporary_name())
    if is_new:
        change = number(120, 7000)
    flags = "!" if not is_bot and (patrols and (is_anon or chance(0.3)) or is_new and wiki == "enwiki" and is_anon) else ""
    flags += "N" if is_new else ""
    flags += "M" if not is_anon and chance(0.25) else ""
    flags += "B" if is_bot else ""
    url = f"https://{host}/w/index.php?" + (f"oldid={new}" if is_new else f"diff={new}&oldid={new - number(50, 5_000_000)}")
    old = None if is_new else url.rsplit("=", 1)[1]
    if patrols or is_new and wiki == "enwiki":
        CORE["rcid"] += number(1, 60)
        url += f"&rcid={CORE['rcid']}"
    fields = dict(page_title=title, ns=canonical(wiki, title), user=user, is_anon=is_anon, is_temp=is_temp, summary=summary,
                  change_size=change, flags=flags, url=url, rev_id=str(new) if is_new else old,
                  parent_rev_id=None if is_new else str(new))
    if geo:
        fields["geo_ip"] = geo
    return record(wiki, time, **fields)


def article(wiki):
    return item() if wiki == "wikidatawiki" else pick(TITLES[wiki])


def log_move(wiki):
    a, b = article(wiki), article(wiki) + " (2026)"
    return "move", "move", f"moved [[{a}]] to [[{b}]]: clearer title", a


def log_move_redir(wiki):
    a, b = article(wiki) + " (old)", article(wiki)
    return "move", "move_redir", f"moved [[{a}]] to [[{b}]] over redirect", a


def log_delete(wiki):
    a = article(wiki)
    return "delete", "delete", f'deleted "[[{a}]]": {pick(["test page", "duplicate of an older page", "requested by its author"])}', a


def log_restore(wiki):
    a = article(wiki)
    return "delete", "restore", f'undeleted "[[{a}]]": deleted by mistake', a


def log_block(wiki):
    who = local(wiki, USER, temporary_name() if chance(0.6) else documentation_address())
    return "block", "block", f"blocked [[{who}]] with an expiration time of {pick(['31 hours', '3 days', '1 week'])} (account creation disabled): disruptive editing", who


def log_unblock(wiki):
    return "block", "unblock", f"unblocked {local(wiki, USER, pick(USERS[wiki]))}: appeal accepted", None


def log_protect(wiki):
    return "protect", "protect", f'protected "[[{article(wiki)} \u200e[edit=autoconfirmed] (indefinite)]]": edit war', None


def log_unprotect(wiki):
    a = article(wiki)
    return "protect", "unprotect", f'removed protection from "[[{a}]]"', a


def log_rights(wiki):
    return "rights", "rights", f"changed group membership for {local(wiki, USER, pick(USERS[wiki]))} from (none) to patroller: trusted", None


def log_upload(wiki):
    name = local(wiki, FILE, f"Norhaven harbour {number(1, 400)}.jpg")
    return "upload", "upload", f'uploaded "[[{name}]]": own photograph, taken in August', name


def log_overwrite(wiki):
    name = local(wiki, FILE, f"Norhaven harbour {number(1, 400)}.jpg")
    return "upload", "overwrite", f'uploaded a new version of "[[{name}]]": straightened the horizon', name


def log_create(wiki):
    return "newusers", "create", "New user account", None


def log_create2(wiki):
    return "newusers", "create2", f"created new account {local(wiki, USER, f'Harbour pupil {number(1, 99)}')}", None


def log_byemail(wiki):
    return "newusers", "byemail", f"created new account {local(wiki, USER, f'Harbour pupil {number(1, 99)}')}: password sent by email", None


def log_import(wiki):
    a = article(wiki)
    return "import", "upload", f'imported "[[{a}]]" by file upload: {number(2, 30)} revisions', a


def log_patrol(wiki):
    a = article(wiki)
    return "patrol", "patrol", f"marked revision {CORE['revision']} of [[{a}]] patrolled", a


def log_abuse(wiki):
    return "abusefilter", "hit", f"triggered [[{LOCAL[wiki][SPECIAL]}:AbuseFilter/{number(10, 99)}|filter]] on {article(wiki)}: page blanking", None


def log_thanks(wiki):
    return "thanks", "thank", f"thanked {local(wiki, USER, pick(USERS[wiki]))}", None


LOGS = [(log_move, 6), (log_move_redir, 1), (log_delete, 8), (log_restore, 2), (log_block, 7), (log_unblock, 1), (log_protect, 3),
        (log_unprotect, 1), (log_rights, 2), (log_upload, 9), (log_overwrite, 2), (log_create, 24), (log_create2, 2),
        (log_byemail, 1), (log_import, 1), (log_patrol, 6), (log_abuse, 9), (log_thanks, 6)]


def log(wiki, time, make):
    kind, action, text, target = make(wiki)
    user = pick(USERS[wiki])
    if make is log_create:
        user = f"Newcomer {number(100, 9999)}"
    is_temp = make is log_abuse
    if is_temp:
        user = temporary_name()
    return record(wiki, time, action=action, log_type=kind, log_target=target, summary=text, user=user, is_anon=is_temp,
                  is_temp=is_temp, ns="Special", page_title=f"{LOCAL[wiki][SPECIAL]}:Log/{kind}")


def times():
    """Moments of an hour, with quiet and busy minutes, and none in the gap at its 41st minute."""
    for minute in range(60):
        count = number(15, 29) + (30 if minute in (12, 13, 33) else 0) + (12 if 48 <= minute < 55 else 0)
        if minute in (5, 6, 27):
            count = number(4, 8)
        seconds = sorted(RNG.random() * 60 for _ in range(count))
        for second in seconds:
            if minute == 41 and 9 <= second < 52:
                continue
            yield START + datetime.timedelta(milliseconds=int((minute * 60 + second) * 1000))


def lines():
    yield {"record": "header", "format": "wikimon-session", "version": 1, "note": "Invented users and pages."}
    weights = [make for make, weight in LOGS for _ in range(weight)]
    due = [make for make, _ in LOGS]  # each kind at least once
    gap = START + datetime.timedelta(minutes=41, seconds=9)
    is_gap_told = False
    for count, time in enumerate(times()):
        if time > gap and not is_gap_told:
            is_gap_told = True
            end = gap + datetime.timedelta(seconds=43)
            yield {"record": "gap", "from": gap.strftime("%Y-%m-%dT%H:%M:%S.000Z"), "to": end.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
                   "reason": "The server closed the connection", "lost": None}
        wiki = pick_wiki()
        if due and count % 40 == 20:
            yield log("enwiki", time, due.pop(0))
        elif chance(0.09):
            yield log(wiki, time, pick(weights))
        else:
            yield edit(wiki, time)


def main():
    text = "".join(json.dumps(line, ensure_ascii=False, sort_keys=True) + "\n" for line in lines())
    if "--print" in sys.argv[1:]:
        sys.stdout.buffer.write(text.encode())
        return
    data = text.encode()
    info = tarfile.TarInfo("sample-session.jsonl")
    info.size = len(data)
    path = pathlib.Path(__file__).parent / "sample-session.tar.xz"
    with tarfile.open(path, "w:xz", format=tarfile.USTAR_FORMAT, preset=9) as archive:
        archive.addfile(info, io.BytesIO(data))
    print(f"{text.count(chr(10))} lines, {len(data)} bytes, {path.stat().st_size} in the archive")


if __name__ == "__main__":
    main()
