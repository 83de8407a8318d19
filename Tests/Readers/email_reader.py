"""Reads a message with Python's own email package: from standard input, as JSON to standard output."""
import email
import email.policy
import json
import sys

message = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
defects = [repr(defect) for part in message.walk() for defect in part.defects]
if defects:
    sys.exit("defects: " + ", ".join(defects))
json.dump(
    {
        "headers": message.keys(),
        "to": [[address.display_name, address.addr_spec] for address in message["To"].addresses],
        "subject": str(message["Subject"]),
        "unsent": message["X-Unsent"],
        "text": message.get_body(("plain",)).get_content(),
        "attachments": [
            {
                "name": part.get_filename(),
                "type": part.get_content_type(),
                "text": part.get_content() if part.get_content_maintype() == "text" else "",
            }
            for part in message.iter_attachments()
        ],
    },
    sys.stdout,
)
