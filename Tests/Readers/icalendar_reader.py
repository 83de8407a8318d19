"""Reads an iCalendar file with python3-icalendar: from standard input, as JSON to standard output.

Hours are told in UTC, by the IANA rules of the zone that the file names.
"""
import datetime
import json
import sys

import icalendar
import pytz


def moment(value):
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    return value.astimezone(pytz.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def address(value):
    return {"name": value.params.get("CN"), "address": str(value)}


def listed(value):
    return [] if value is None else value if isinstance(value, list) else [value]


def read(event):
    start = event.decoded("DTSTART")
    end = event.decoded("DTEND", None)
    if "DURATION" in event:
        end = start.astimezone(pytz.utc) + event.decoded("DURATION")
    return {
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]),
        "summary": str(event["SUMMARY"]),
        "start": moment(start),
        "end": None if end is None else moment(end),
        "location": None if "LOCATION" not in event else str(event["LOCATION"]),
        "description": None if "DESCRIPTION" not in event else str(event["DESCRIPTION"]),
        "stamp": moment(event.decoded("DTSTAMP")),
        "modified": moment(event.decoded("LAST-MODIFIED")),
        "organizer": None if "ORGANIZER" not in event else address(event["ORGANIZER"]),
        "attendees": [address(value) for value in listed(event.get("ATTENDEE"))],
    }


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
if any(part.errors for part in calendar.walk()):
    sys.exit("errors: %r" % [part.errors for part in calendar.walk()])
json.dump(
    {
        "method": None if "METHOD" not in calendar else str(calendar["METHOD"]),
        "name": None if "X-WR-CALNAME" not in calendar else str(calendar["X-WR-CALNAME"]),
        "events": [read(event) for event in calendar.walk("VEVENT")],
    },
    sys.stdout,
)
