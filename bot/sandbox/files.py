"""The files of the sandbox. They are in memory only."""

import secrets
from dataclasses import dataclass
from typing import Any

from bot.sandbox.errors import bad_request

MAX_DOWNLOAD = 20 * 1024 * 1024
"""The limit of getFile, in bytes."""
MAX_PHOTO = 10 * 1024 * 1024
"""The limit of sendPhoto, in bytes."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that the bot or a person sends."""

    name: str
    mime_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class File:
    """A stored file."""

    file_id: str
    unique_id: str
    path: str
    """The `file_path` that getFile returns."""
    name: str
    mime_type: str
    data: bytes
    width: int = 0
    """In pixels; 0 for a document."""
    height: int = 0

    def as_file(self) -> dict[str, Any]:
        """The fields that the Bot API's File, Document and PhotoSize share."""
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": len(self.data)}

    def as_document(self) -> dict[str, Any]:
        """The Bot API's Document."""
        return {"file_name": self.name, "mime_type": self.mime_type, **self.as_file()}


class Files:
    """All files, by each of their identifiers."""

    def __init__(self) -> None:
        self._by_id: dict[str, File] = {}
        self._by_path: dict[str, File] = {}
        self._by_unique_id: dict[str, File] = {}

    def add(self, upload: Upload, folder: str, size: tuple[int, int] = (0, 0)) -> File:
        """Store an upload under `folder`. Raises Telegram's 400 for an empty file."""
        if not upload.data:
            raise bad_request("file must be non-empty")
        suffix = upload.name.rpartition(".")[2] if "." in upload.name else "bin"
        number = len(self._by_id)
        file = File(
            file_id="AgACAgSandbox" + secrets.token_urlsafe(24),
            unique_id="AQAD" + secrets.token_hex(8),
            path=f"{folder}/file_{number}.{suffix if suffix.isalnum() else 'bin'}",
            name=upload.name,
            mime_type=upload.mime_type,
            data=upload.data,
            width=size[0],
            height=size[1],
        )
        self._by_id[file.file_id] = self._by_path[file.path] = self._by_unique_id[file.unique_id] = file
        return file

    def get(self, file_id: str) -> File:
        """The file with this `file_id`. Raises Telegram's 400 if there is none."""
        try:
            return self._by_id[file_id]
        except KeyError:
            raise bad_request("wrong file identifier/HTTP URL specified") from None

    def by_path(self, path: str) -> File | None:
        """The file at a path that getFile returned, or None."""
        return self._by_path.get(path)

    def by_unique_id(self, unique_id: str) -> File | None:
        """The file with this `file_unique_id`, or None. The chat page asks for files by it."""
        return self._by_unique_id.get(unique_id)
