"""Signs backups with the key file, and checks signatures.

A signature is an HMAC-SHA256 under a key derived from the root that sealed at that time. Without the key file nobody
can make one, or change a signed backup unnoticed. A signature does not prove that a backup is the newest: older ones
are signed too.
"""

import hmac

from bot.store.backup_file import BackupFile, Manifest, Sign, Signature, UnfitBackup
from bot.vault.derive import BACKUP, derive
from bot.vault.keyfile import RootKey, RootKeys


def signer(roots: RootKeys) -> Sign:
    """A function that signs under the current root."""
    root = roots.current
    return lambda content: Signature(root.id.hex(), _tag(root, content))


def check_signature(backup: BackupFile, roots: RootKeys) -> bool:
    """Whether the backup has a signature. Raises UnfitBackup for a wrong one.

    It checks only the manifest, which is quick. Call `BackupFile.verify` as well to check the rows.
    """
    manifest = backup.manifest
    if manifest.signature is None:
        return False
    by = manifest.signature.root
    root = next((root for root in (roots.current, *roots.others) if root.id.hex() == by), None)
    if root is None:
        raise other_keys(backup, f" (root {by[:16]})")
    if not _holds(manifest, root):
        raise UnfitBackup(
            f"{backup.path} was changed after it was made: its signature does not hold. Do not trust where it was "
            "kept, and name another backup. Nothing was changed."
        )
    return True


def other_keys(backup: BackupFile, root: str = "") -> UnfitBackup:
    """The error for a backup that was made with other keys. `root` names one of them, if known."""
    return UnfitBackup(
        f"The key file does not open {backup.path}: it was made with other keys{root}. Set AFTERGLOW_KEY_FILE to "
        "your copy of the key file of that time. If the keys were rotated since, put the root line of that time under "
        "those in your key file, restore, and run `afterglow keys rotate`. Nothing was changed."
    )


def _holds(manifest: Manifest, root: RootKey) -> bool:
    assert manifest.signature is not None
    return hmac.compare_digest(_tag(root, manifest.content).encode(), manifest.signature.tag.encode())


def _tag(root: RootKey, content: bytes) -> str:
    return hmac.digest(derive(root.secret, BACKUP), content, "sha256").hex()
