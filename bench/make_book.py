#!/usr/bin/python3
"""Writes a book of PEOPLE invented people with ten touches each, about 1.36 KB a person; the same at every run.

usage: make_book.py PEOPLE book    > contacts.json     as reconnect itself lays it out
       make_book.py PEOPLE tasks   > tasks.json        the same people for `task import`
       make_book.py PEOPLE abook   > addressbook       for abook
       make_book.py PEOPLE vcards FOLDER               for khard, a file each
       make_book.py PEOPLE cards   > cards.vcf         the same cards in one file, for `reconnect import`
"""
import datetime
import json
import pathlib
import random
import sys

TODAY = datetime.date(2026, 11, 22)  # what run.sh hands to reconnect as --today
ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
GIVEN = """Ada Ahmed Aiko Alma Amara Ana Anouk Arjun Åsa Ben Beatriz Bilal Björn Bruno Camille Cara Chen Chloé Dana
Dmitri Ebba Elif Elio Emeka Erin Esra Fatima Felix Fiona Freya Gita Goran Greta Hana Hugo Ida Ines Ingrid Ivan Jana
João Jonas Juno Kaito Karim Kofi Lea Leila Liam Lin Lucía Mads Maja Malik Mara Mei Mila Moses Nadia Nils Noor Nuria
Olga Omar Óscar Paula Petra Priya Ravi Rhys Rosa Sami Sanna Simon Siobhán Tara Tomás Uma Yusuf Zoë""".split()
FAMILY_START = """Ahl Ander Baum Berg Bjork Brand Cald Cast Dahl Dono Eich Eker Falk Fern Gren Gull Hart Holm Igle
Jans Kal Kess Lind Lund Mart Mell Nord Nov Oker Petr Quin Rask Rosen Salv Stein Tork Ulm Vall Wend Zim""".split()
FAMILY_END = """aka amoto ante arez au bach berg bury by czyk dal dottir elli enko er erson escu ez feld gaard gren
helm iak ian ides in ishi kov land ley man mann ova ović quist sen son strom ton wala""".split()
PLACES = "Berlin Bristol Dakar Galway Kyoto Lyon Madrid Oslo Porto Quito Seoul Turku Utrecht Verona Wrocław York".split()
COMPANIES = ["Initech", "Blauwal Software", "Harbour Lights Co-op", "Kestrel Robotics", "Bright Looms", "Norrsken Film",
             "Polder Maps", "Lough Lane Clinic"]
TITLES = ["engineer", "head of design", "translator", "producer", "surveyor", "conservator", "dock master", "luthier"]
MET = ["Initech, 2012", "PyCon 2019", "choir, 2008", "sailing course, 2016", "school, until 2001", "evening class, 2014"]
NOTES = ["new flat, two cats", "looking for an apprentice", "asked how the exhibition went", "walk along the river",
         "wants to write a book", "the children start school", "back from Lisbon", "moving in spring"]
TAGS = ["work", "school", "choir", "family", "sailing"]
MEDIA = ["call", "call", "call", "text", "text", "email", "video", "in-person"]


def name_of(number):
    """Returns a name that no other number has."""
    names = len(GIVEN) * len(FAMILY_START) * len(FAMILY_END)
    rounds, number = divmod(number, names)
    number = number * 7919 % names  # neighbours differ; 7919 shares no factor with names
    number, given = divmod(number, len(GIVEN))
    end, start = divmod(number, len(FAMILY_START))
    initial = f" {chr(ord('A') + rounds - 1)}." if rounds else ""
    return f"{GIVEN[given]}{initial} {FAMILY_START[start]}{FAMILY_END[end]}"


def id_of(number):
    """Returns an id that no other number has."""
    number = (number * 48271 + 12345) % len(ALPHABET) ** 6
    letters = ""
    for _ in range(6):
        number, digit = divmod(number, len(ALPHABET))
        letters += ALPHABET[digit]
    return letters


def touches(random):
    """Returns ten touches, oldest first: some people are in touch, most have drifted."""
    day = TODAY - datetime.timedelta(days=random.choice((5, 40, 90, 200, 500, 900, 1500)) + random.randrange(30))
    found = []
    for _ in range(10):
        touch = {"on": day.isoformat(), "how": random.choice(MEDIA)}
        if random.random() < 0.2:
            touch["from"] = "them"
        if touch["how"] in ("call", "video"):
            touch["minutes"] = random.randrange(5, 45)
        if random.random() < 0.7:
            touch["note"] = random.choice(NOTES)
        if random.random() < 0.05:
            touch["gave"] = True
        found.append(touch)
        day -= datetime.timedelta(days=random.randrange(10, 120))
    return found[::-1]


def contact(number, random):
    """Returns a record, its members in the order of the file format."""
    name = name_of(number)
    mail = f"person{number}@example.org"
    record = {"id": id_of(number), "name": name}
    if random.random() < 0.05:
        record["key"] = True
    record["met"] = random.choice(MET)
    record["was"] = random.choice(("close", "friendly", "distant"))
    record["org"] = random.choice(COMPANIES)
    record["title"] = random.choice(TITLES)
    record["place"] = random.choice(PLACES)
    record["tags"] = [random.choice(TAGS)]
    if random.random() < 0.5:
        record["every"] = random.choice(("4w", "6w", "2m", "6m", "1y", "never"))
    record["phones"] = [{"number": f"+1 212 55{number // 10000 % 10} {number % 10000:04}", "label": "mobile"}]
    record["emails"] = [{"address": mail, "label": "home"}]
    record["birthday"] = f"{random.randrange(1950, 2000)}-{random.randrange(1, 13):02}-{random.randrange(1, 29):02}"
    record["notes"] = "plays the cello, walks everywhere"
    record["added"] = "2021-01-05"
    if random.random() < 0.1:
        record["unsorted"] = True
    record["log"] = touches(random)
    if random.random() < 0.1:
        record["news"] = [{"id": "n4x", "on": "2026-11-19", "what": "has a new job", "source": "linkedin"}]
    if random.random() < 0.05:
        record["promises"] = [{"id": "p2k", "what": "send the paper", "by": "2026-12-04", "made": "2026-08-16"}]
    return record


def people(count):
    source = random.Random(20261122)
    return (contact(number, source) for number in range(count))


def to_json(value):
    return json.dumps(value, ensure_ascii=False)


def book(count, out):
    lists = ("phones", "emails", "log", "news", "promises")  # one entry a line
    out.write('{\n  "schema": "reconnect/1",\n  "settings": {\n    "pace": "2/week",\n'
              '    "tags": {"family": {"every": "2w", "at_most": "4w"}}\n  },\n  "contacts": [')
    for number, record in enumerate(people(count)):
        members = []
        for name, value in record.items():
            text = to_json(value)
            if name in lists:
                text = "[\n        " + ",\n        ".join(map(to_json, value)) + "\n      ]"
            members.append(f'      "{name}": {text}')
        out.write((",\n    {\n" if number else "\n    {\n") + ",\n".join(members) + "\n    }")
    out.write("\n  ]\n}\n")


def tasks(count, out):
    def stamp(day):
        return day.replace("-", "") + "T080000Z"
    json.dump([{"description": f"call {record['name']}", "status": "pending", "entry": stamp(record["log"][0]["on"]),
                "due": stamp(record["log"][-1]["on"]), "tags": record["tags"],
                "annotations": [{"entry": stamp(touch["on"])[:-3] + f"{second:02}Z",
                                 "description": f"{touch['how']}: {touch.get('note', 'talked')}"}
                                for second, touch in enumerate(record["log"])]}
               for record in people(count)], out, ensure_ascii=False)


def abook(count, out):
    out.write("[format]\nprogram=abook\nversion=0.6.1\n\n")
    for number, record in enumerate(people(count)):
        out.write(f"[{number}]\nname={record['name']}\nemail={record['emails'][0]['address']}\n"
                  f"mobile={record['phones'][0]['number']}\nnotes={record['notes']}\n\n")


def card(record):
    given, family = record["name"].rsplit(" ", 1)
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"UID:{record['id']}", f"FN:{record['name']}", f"N:{family};{given};;;",
             f"TEL;TYPE=CELL:{record['phones'][0]['number']}", f"EMAIL;TYPE=HOME:{record['emails'][0]['address']}",
             f"ORG:{record['org']}", f"BDAY:{record['birthday']}", f"NOTE:{record['notes']}".replace(",", "\\,"),
             "END:VCARD", ""]
    return "\r\n".join(lines)


def vcards(count, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for record in people(count):
        (folder / f"{record['id']}.vcf").write_text(card(record), encoding="utf-8", newline="")


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    match sys.argv[1:]:
        case [count, "book"]:
            book(int(count), sys.stdout)
        case [count, "tasks"]:
            tasks(int(count), sys.stdout)
        case [count, "abook"]:
            abook(int(count), sys.stdout)
        case [count, "cards"]:
            sys.stdout.writelines(map(card, people(int(count))))
        case [count, "vcards", folder]:
            vcards(int(count), folder)
        case _:
            sys.exit(__doc__)


main()
