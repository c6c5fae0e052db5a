"""Starts the image built by .ci/image as an operator would, and checks that it works. Needs root and Linux.

    python -m tests.image FOLDER <CONFIG

FOLDER holds the files of the image; CONFIG is the output of `buildah inspect`, on standard input. The file system is
read-only except the volumes and /tmp. The user is the image's own, without capabilities. The environment is the
image's, with the settings given here. Telegram is the sandbox.
"""

import asyncio
import json
import os
import shutil
import signal
import sys
import tempfile
from asyncio.subprocess import PIPE, STDOUT, Process
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.sandbox.server import Sandbox
from tests.support.ports import free_port

TOKEN = "7431250986:AAGf3Qk-no_token_of_anybody-LmPz0RtYwUe"
PATIENCE = 60.0
"""Seconds to wait for anything. This test measures no time."""

IN_A_READ_ONLY_PLACE = """
root=$1 volumes=$2; shift 2
mount --bind "$root" "$root"
mount -t tmpfs tmpfs "$root/tmp"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
while read -r place; do mount --bind "$volumes$place" "$root$place"; done <<<"$PLACES"
mount -o remount,bind,ro "$root"
exec chroot "$root" "$@"
"""
"""A script for a mount namespace of its own, so that nothing of it is left."""


@dataclass(frozen=True, slots=True)
class Image:
    """The files of an image and its configuration. `volumes` is a folder of this machine in place of its volumes."""

    root: Path
    config: dict[str, Any]
    volumes: Path

    @property
    def places(self) -> list[str]:
        """The paths of its volumes."""
        return sorted(self.config["Volumes"])

    def prepare(self) -> None:
        """Create the volumes as new ones are created: with the owner and mode of the image's folders."""
        for place in self.places:
            here, there = Path(f"{self.volumes}{place}"), Path(f"{self.root}{place}")
            here.mkdir(parents=True)
            shutil.copystat(there, here)
            os.chown(here, there.stat().st_uid, there.stat().st_gid)

    async def start(self, command: list[str], settings: dict[str, str], *, root: bool = False) -> Process:
        """Start a command in it, as its user or as root."""
        user = int(self.config["User"])
        known = [line.split(":") for line in (self.root / "etc/passwd").read_text().splitlines()]
        (group,) = (fields[3] for fields in known if fields[2] == str(user))
        become = ["setpriv", f"--reuid={user}", f"--regid={group}", "--clear-groups", "--no-new-privs"]
        variables = [*self.config["Env"], *(f"{name}={value}" for name, value in settings.items())]
        return await asyncio.create_subprocess_exec(
            *("unshare", "--mount", "bash", "-euc", IN_A_READ_ONLY_PLACE, "bash"),
            *(self.root, self.volumes),
            *([] if root else [*become, "--bounding-set=-all", "--inh-caps=-all"]),
            *("env", "-i", "-C", self.config["WorkingDir"], *variables, *command),
            env=os.environ | {"PLACES": "\n".join(self.places)},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=PIPE,
            stderr=STDOUT,
        )

    async def do(self, command: list[str], settings: dict[str, str], *, root: bool = False) -> tuple[int, str]:
        """Run a command in it to its end. Returns its exit code and output."""
        process = await self.start(command, settings, root=root)
        out, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
        assert process.returncode is not None
        return process.returncode, out.decode()


async def look(image: Image) -> None:
    """Start the bot, talk to it, run its health check and doctor, and stop it."""
    program = image.config["Entrypoint"]
    sandbox = Sandbox(TOKEN)
    await sandbox.start()
    you = sandbox.world.people[0].id
    settings = {
        "AFTERGLOW_BOT_TOKEN": TOKEN,
        "AFTERGLOW_API_URL": sandbox.url,
        "AFTERGLOW_OPS_LISTEN": f"127.0.0.1:{free_port()}",
    }
    bot = await image.start([*program, *image.config["Cmd"]], settings)
    try:
        sandbox.world.say(you, "/start")
        await sandbox.world.settled(
            lambda world: any(message["sandbox"]["by_bot"] for message in world.chat(you)), timeout=PATIENCE
        )
        print("It answers /start.")
        check = image.config["Healthcheck"]["Test"]
        assert check[0] == "CMD", check
        code, out = await image.do(check[1:], settings)
        assert code == 0, f"the health check ended with {code}:\n{out}"
        print(f"Its health check says: {out.strip()}")
        code, out = await image.do([*program, "doctor"], settings)
        assert code == 0, f"doctor ended with {code}:\n{out}"
        code, out = await image.do(["touch", "/opt/afterglow/written"], settings, root=True)
        assert code != 0 and "Read-only file system" in out, f"its file system is not read-only: {out}"
        print("Its file system is read-only.")
        bot.send_signal(signal.SIGTERM)
        written, _ = await asyncio.wait_for(bot.communicate(), PATIENCE)
        assert bot.returncode == 0, f"told to leave, it ended with {bot.returncode}"
        last = json.loads(written.decode().splitlines()[-1])
        assert (last["event"], last["reason"]) == ("afterglow stopped", "SIGTERM"), last
        data, keys = (Path(f"{image.volumes}{place}") for place in image.places)
        assert [path.name for path in data.iterdir()] == ["data"]
        assert sorted(path.name for path in keys.iterdir()) == ["afterglow.erased", "afterglow.key"]
        print("Told to leave, it left. All it wrote lies in its volumes, the key apart from the data.")
    except BaseException:
        if bot.returncode is None:
            bot.kill()
        written, _ = await bot.communicate()
        sys.stdout.write(f"What it wrote:\n{written.decode()}")
        raise
    finally:
        await sandbox.stop()


def main() -> None:
    """Check the image named on the command line."""
    config = json.load(sys.stdin)["Docker"]["config"]
    with tempfile.TemporaryDirectory(prefix="afterglow-volumes-") as volumes:
        image = Image(Path(sys.argv[1]), config, Path(volumes))
        image.prepare()
        asyncio.run(look(image))
    print("The image was built from the Dockerfile and runs.")


if __name__ == "__main__":
    main()
