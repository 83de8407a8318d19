"""Reads an iCalendar file with python3-vobject: from standard input, as JSON to standard output.

Hours are told in UTC, by the rules of the zone as the file itself defines it.
"""
import datetime
import json
import sys

import vobject


def moment(value):
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def value(component, name):
    return component.contents[name][0].value if name in component.contents else None


def address(line):
    return {"name": line.params.get("CN", [None])[0], "address": line.value}


def read(event):
    start = event.dtstart.value
    end = value(event, "dtend")
    if "duration" in event.contents:
        end = start.astimezone(datetime.timezone.utc) + value(event, "duration")
    return {
        "uid": value(event, "uid"),
        "sequence": int(value(event, "sequence")),
        "status": value(event, "status"),
        "summary": value(event, "summary"),
        "start": moment(start),
        "end": None if end is None else moment(end),
        "location": value(event, "location"),
        "description": value(event, "description"),
        "stamp": moment(value(event, "dtstamp")),
        "modified": moment(value(event, "last-modified")),
        "organizer": address(event.organizer) if "organizer" in event.contents else None,
        "attendees": [address(line) for line in event.contents.get("attendee", [])],
    }


calendar = vobject.readOne(sys.stdin.buffer.read().decode("utf-8"))
calendar.validate(raiseException=True)
json.dump(
    {
        "method": value(calendar, "method"),
        "name": value(calendar, "x-wr-calname"),
        "events": [read(event) for event in calendar.contents.get("vevent", [])],
    },
    sys.stdout,
)
