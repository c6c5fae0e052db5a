"""/healthz, /readyz and /metrics report the state of the process and nothing about any person."""

import json
import re
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from aiohttp import web
from aiohttp.test_utils import RawTestServer, TestClient

from bot import __version__
from bot.core.incoming import Command, Other, Said, Tap
from bot.core.outgoing import Verdict
from bot.store.address import locate
from bot.store.store import Store
from bot.telegram_gate.health import Facts, Health
from bot.telegram_gate.metrics import METHODS, MOST_WATCHED, OUTCOMES, Metrics
from bot.telegram_gate.null_metrics import kind_of_event

DEPLOY = Path(__file__).parents[2] / "deploy"
WELL = Facts(waiting=3, due=2, late_seconds=61.5)


async def well() -> None:
    """A database check that succeeds."""


def asking(health: Health) -> TestClient[web.BaseRequest, None]:
    return TestClient(RawTestServer(health.answer))


async def test_health_tells_how_the_process_is() -> None:
    """/healthz reports the database, the last update call, and the oldest due reminder."""
    health = Health(well)
    health.phase, health.facts = "ready", lambda: WELL
    async with asking(health) as client:
        answer = await client.get("/healthz")
        report = await answer.json()
        assert answer.status == 200
        assert report == {
            "ok": True,
            "version": __version__,
            "database": "well",
            "phase": "ready",
            "works": True,
            "last_update_call_seconds": None,
            "oldest_due_late_seconds": 61.5,
        }
        health.metrics.ingested()
        assert 0 <= (await (await client.get("/healthz")).json())["last_update_call_seconds"] < 60
        assert (await client.post("/healthz")).status == 405
        assert (await client.get("/")).status == 404


async def test_without_a_database_it_is_not_ready() -> None:
    """Without a database the process is neither healthy nor ready, and the reports show no secret of its address."""
    store = Store(locate("postgresql://somebody:secret@127.0.0.1:1/nowhere"))
    health = Health(store.ping)
    health.phase = "ready"
    async with asking(health) as client:
        answer = await client.get("/healthz")
        report = {
            "ok": False,
            "version": __version__,
            "database": "away",
            "phase": "ready",
            "works": True,
            "last_update_call_seconds": None,
        }
        assert (answer.status, await answer.json()) == (503, report)
        answer = await client.get("/readyz")
        assert (answer.status, await answer.json()) == (503, {"ready": False, "because": "database"})
        figures = await (await client.get("/metrics")).text()
        assert "afterglow_database_up 0.0" in figures
        assert "secret" not in figures
    await store.close()


@pytest.mark.parametrize(("phase", "status"), [("starting", 503), ("standby", 503), ("ready", 200), ("draining", 503)])
async def test_ready_only_while_accepting_updates(phase: Any, status: int) -> None:
    """/readyz is 200 only in the phase "ready"; otherwise it is 503 and names the phase."""
    health = Health(well)
    health.phase = phase
    async with asking(health) as client:
        answer = await client.get("/readyz")
        assert answer.status == status
        assert (await answer.json()).get("because") == (None if status == 200 else phase)


def used(people: int) -> Metrics:
    """Metrics after this many people did every kind of thing, each with ids and words of their own."""
    metrics = Metrics()
    for person in range(7_000_000_000, 7_000_000_000 + people):
        for number, event in enumerate((Command(f"c{person}"), Tap(f"t{person}", 1), Said(f"{person}"), Other(), None)):
            metrics.received(person * 10 + number, kind_of_event(event))
            metrics.answered(person * 10 + number)
        metrics.called(f"method{person}", f"outcome{person}")
        metrics.reminded(f"verdict{person}")
        metrics.logged("error", f"somebody.{person}")
        metrics.logged("error", f"bot.{person}")
    return metrics


def lines(metrics: Metrics) -> set[str]:
    """Every series, without its value."""
    text = metrics.text().decode()
    return {line.rpartition(" ")[0] for line in text.splitlines() if not line.startswith("#")}


def test_metrics_do_not_grow_with_people() -> None:
    """The number of series does not depend on the number of people, and no series carries an id."""
    one, many = lines(used(1)), lines(used(500))
    assert one == many
    assert not [line for line in many if re.search(r"7000000\d{3}", line)]


@pytest.mark.skipif(sys.platform != "linux", reason="the figures are Linux's")
def test_memory_is_reported_without_proc_stat(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without /proc/stat, as under systemd's ProcSubset=pid, the memory and the start time are still reported."""

    def without(path: str, mode: str) -> Any:
        if path == "/proc/stat":
            raise FileNotFoundError(path)
        return open(path, mode)  # noqa: PTH123  as the library calls it

    monkeypatch.setattr("prometheus_client.process_collector.open", without, raising=False)
    figures = dict(line.rsplit(" ", 1) for line in Metrics().text().decode().splitlines() if line[0] != "#")
    assert float(figures["afterglow_process_resident_memory_bytes"]) > 1_000_000
    assert 0 <= time.time() - float(figures["afterglow_process_start_time_seconds"]) < 86400


def test_metrics_have_few_label_values() -> None:
    """All methods, outcomes and verdicts together give fewer than 1,000 lines."""
    metrics = Metrics()
    for method in METHODS:
        for outcome in OUTCOMES:
            metrics.called(method, outcome)
    for verdict in Verdict:
        metrics.reminded(verdict.name.lower())
    assert len(lines(metrics)) < 1000
    assert 'outcome="other"' not in metrics.text().decode()


def test_timed_updates_are_limited() -> None:
    """At most MOST_WATCHED unanswered updates are remembered for timing."""
    metrics = Metrics()
    for number in range(MOST_WATCHED + 50):
        metrics.received(number, "tap")
    metrics.dropped(MOST_WATCHED)
    assert len(metrics._received_at) == MOST_WATCHED - 1


def names() -> set[str]:
    """The name of every metric, as Prometheus stores it."""
    return {line.partition("{")[0] for line in lines(used(1))}


def asked(expression: str) -> set[str]:
    return set(re.findall(r"\bafterglow_\w+", expression))


def test_the_dashboard_uses_existing_metrics() -> None:
    """Each panel of grafana.json asks for metrics that the bot has; ids and places are unique."""
    dashboard = json.loads((DEPLOY / "grafana.json").read_text())
    targets = [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]]
    assert len(targets) >= 10
    for expression in targets:
        assert asked(expression) and asked(expression) <= names(), expression
    places = [tuple(panel["gridPos"].values()) for panel in dashboard["panels"]]
    assert len({panel["id"] for panel in dashboard["panels"]}) == len(set(places)) == len(places)


def test_the_alerts_use_existing_metrics() -> None:
    """Each rule of alerts.yaml asks for metrics that the bot has, and has a summary and a description."""
    rules = [
        rule for group in yaml.safe_load((DEPLOY / "alerts.yaml").read_text())["groups"] for rule in group["rules"]
    ]
    for rule in rules:
        assert asked(rule["expr"]) and asked(rule["expr"]) <= names(), rule
        assert rule["annotations"]["summary"] and rule["annotations"]["description"]
    watched = {name for rule in rules for name in asked(rule["expr"])}
    assert {"afterglow_reminder_oldest_late_seconds", "afterglow_database_up"} <= watched
    assert yaml.safe_load((DEPLOY / "prometheus.yml").read_text())["rule_files"] == ["alerts.yaml"]
