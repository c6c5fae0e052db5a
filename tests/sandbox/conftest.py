from collections.abc import AsyncIterator

import pytest
import telegram

from tests.sandbox.support import Caller, library, started


@pytest.fixture
async def api() -> AsyncIterator[Caller]:
    async with started() as caller:
        yield caller


@pytest.fixture
async def bot(api: Caller) -> AsyncIterator[telegram.Bot]:
    async with library(api.sandbox) as made:
        yield made
