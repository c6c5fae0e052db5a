"""Calls to Telegram through HTTP and SOCKS 5 proxies, with and without a login, and the errors of failing proxies."""

import ssl
import traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from telegram.error import TelegramError

from bot.telegram_gate.failures import FailureKind, ProxyFailed, kind_of
from bot.telegram_gate.http import AiohttpRequest
from tests.support.proxies import KINDS, Login, proxying
from tests.telegram_gate.peers import TOKEN, serving, success
from tests.telegram_gate.test_http import chained

PEM, DAY = serialization.Encoding.PEM, timedelta(days=1)
LOGIN = ("somebody", "canary#word")
WRITTEN = "somebody:canary%23word@"


async def answer(_: web.Request) -> web.Response:
    return success()


@pytest.mark.parametrize("login", [None, LOGIN], ids=["open", "login"])
@pytest.mark.parametrize("kind", KINDS)
async def test_a_call_goes_through(kind: str, login: Login | None) -> None:
    """Every call goes through the proxy, which also resolves the host's name."""
    async with serving(answer) as root, proxying(kind, login=login) as proxy:
        port = int(root.rpartition(":")[2])
        address = f"{kind}://{WRITTEN if login else ''}127.0.0.1:{proxy.port}"
        async with AiohttpRequest(proxy=address) as request:
            for _ in range(2):
                assert await request.post(f"http://telegram.invalid:{port}/bot{TOKEN}/getMe") is True
    assert proxy.asked == [("telegram.invalid", port)], "once, as the connection is kept"


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A file with a key and a self-signed certificate for telegram.test."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "telegram.test")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now - DAY, now + DAY)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("telegram.test")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "telegram.pem"
    form = (serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file.write_bytes(key.private_bytes(PEM, *form) + made.public_bytes(PEM))
    return file


@pytest.mark.parametrize("kind", KINDS)
async def test_inside_the_tunnel_it_is_tls(kind: str, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot checks the certificate of the server itself, so a proxy that answers in place of Telegram gets no
    token."""
    came = list[str]()

    async def note(request: web.Request) -> web.Response:
        came.append(request.path)
        return success()

    there = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    there.load_cert_chain(certificate)
    async with serving(note, there) as root, proxying(kind) as proxy:
        url = f"https://telegram.test:{root.rpartition(':')[2]}/bot{TOKEN}/getMe"
        async with AiohttpRequest(proxy=f"{kind}://127.0.0.1:{proxy.port}") as request:
            with pytest.raises(ProxyFailed, match="its certificate does not hold"):
                await request.post(url)
            assert came == []
            trusting = ssl.create_default_context(cafile=str(certificate))
            monkeypatch.setattr("aiohttp.connector._SSL_CONTEXT_VERIFIED", trusting)
            assert await request.post(url) is True
    assert came == [f"/bot{TOKEN}/getMe"]
    assert {host for host, _ in proxy.asked} == {"telegram.test"}


async def failure(proxy: str) -> TelegramError:
    """The error of a call through a proxy. Checks that it shows neither the login nor the token."""
    async with AiohttpRequest(proxy=proxy, connect_timeout=0.5) as request:
        with pytest.raises(TelegramError) as caught:
            await request.post(f"http://127.0.0.1:1/bot{TOKEN}/getMe")
    shown = "".join(traceback.format_exception(caught.value)) + "".join(map(repr, chained(caught.value)))
    assert "canary" not in shown and "somebody" not in shown and TOKEN not in shown
    return caught.value


@pytest.mark.parametrize("kind", KINDS)
async def test_a_refusal_by_a_proxy_is_reported(kind: str) -> None:
    """A wrong or missing login, a proxy that refuses to connect and a proxy that is not there each have their error,
    and the call counts as not sent."""
    async with proxying(kind, login=LOGIN) as strict, proxying(kind, refuses=True) as shut:
        answers = {
            "user and password": [
                f"{kind}://somebody:canary@127.0.0.1:{strict.port}",
                f"{kind}://127.0.0.1:{strict.port}",
            ],
            "refuses to connect": [f"{kind}://127.0.0.1:{shut.port}"],
            "nothing listens": [f"{kind}://{WRITTEN}127.0.0.1:1"],
        }
        for says, addresses in answers.items():
            for address in addresses:
                error = await failure(address)
                assert isinstance(error, ProxyFailed) and says in str(error), (address, error)
                assert kind_of(error).kind is FailureKind.NOT_SENT


@pytest.mark.parametrize("kind", KINDS)
async def test_a_server_that_says_nothing_is_no_proxy(kind: str) -> None:
    """A server that is no proxy gives a one-line error too."""
    async with serving(answer) as root:
        error = await failure(f"{'socks5' if kind == 'http' else 'http'}://{root.removeprefix('http://')}")
    assert isinstance(error, ProxyFailed)
