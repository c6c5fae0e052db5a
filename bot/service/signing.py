"""Signs backups with the key file, and checks signatures.

A signature is an HMAC-SHA256 under a key derived from the root that was current when the backup was made. Without the
key file nobody can sign a backup, or change a signed backup unnoticed. A signature does not prove that a backup is the
newest: older backups are signed too.
"""

import hmac

from bot.store.backup_file import BackupFile, Sign, Signature, UnfitBackup
from bot.vault.derive import BACKUP, derive
from bot.vault.keyfile import RootKey, RootKeys


def signer(roots: RootKeys) -> Sign:
    """A function that signs under the current root."""
    root = roots.current
    return lambda content: Signature(root.id.hex(), _tag(root, content))


def check_signature(backup: BackupFile, roots: RootKeys) -> bool:
    """Whether the backup has a signature. Raises UnfitBackup if its signature is wrong.

    This checks only the manifest, which is quick. `BackupFile.verify` checks the rows against the manifest.
    """
    manifest, signature = backup.manifest, backup.manifest.signature
    if signature is None:
        return False
    root = next((root for root in roots.all if root.id.hex() == signature.root), None)
    if root is None:
        raise other_keys(backup, f" (root {signature.root[:16]})")
    if not hmac.compare_digest(_tag(root, manifest.content).encode(), signature.tag.encode()):
        raise UnfitBackup(
            f"{backup.path} was changed after it was made: its signature does not hold. Do not trust where it was "
            "kept, and name another backup. Nothing was changed."
        )
    return True


def other_keys(backup: BackupFile, root: str = "") -> UnfitBackup:
    """The error for a backup that was made with other keys. `root` names the root that signed it, if known."""
    return UnfitBackup(
        f"The key file does not open {backup.path}: it was made with other keys{root}. Set AFTERGLOW_KEY_FILE to "
        "your copy of the key file of that time. If the keys were rotated since, put the root line of that time under "
        "those in your key file, restore, and run `afterglow keys rotate`. Nothing was changed."
    )


def _tag(root: RootKey, content: bytes) -> str:
    return hmac.digest(derive(root.secret, BACKUP), content, "sha256").hex()
