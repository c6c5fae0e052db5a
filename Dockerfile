# To build:   docker build -t afterglow .
# To run:     docker run --read-only --tmpfs /tmp -v afterglow:/var/lib/afterglow -e AFTERGLOW_BOT_TOKEN=... afterglow
# To look:    docker run --rm -v afterglow:/var/lib/afterglow -e AFTERGLOW_BOT_TOKEN=... afterglow doctor
#
# The volume holds data/ and keys/ side by side. Better is to keep the key where the data is not: mount it as a
# secret and name it (compose.yaml does), for example with -e AFTERGLOW_KEY_FILE=/run/secrets/afterglow.key

FROM python:3.11-slim AS builder
WORKDIR /build
RUN python -m venv /opt/afterglow
COPY requirements.lock .
RUN /opt/afterglow/bin/python -m pip install --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY content content
RUN /opt/afterglow/bin/python -m pip wheel --no-deps --no-build-isolation --wheel-dir dist .
RUN /opt/afterglow/bin/python -m pip install --no-deps --no-index dist/afterglow-*.whl

FROM python:3.11-slim
RUN useradd --uid 10001 --home-dir /var/lib/afterglow --no-create-home --shell /usr/sbin/nologin afterglow \
 && install -d -m 0700 -o afterglow -g afterglow /var/lib/afterglow
COPY --from=builder /opt/afterglow /opt/afterglow
ENV PATH=/opt/afterglow/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    AFTERGLOW_DATA_DIR=/var/lib/afterglow/data \
    AFTERGLOW_LISTEN=0.0.0.0:8080
USER 10001
WORKDIR /var/lib/afterglow
VOLUME /var/lib/afterglow
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=10s --start-period=30s CMD ["afterglow", "health"]
ENTRYPOINT ["afterglow"]
CMD ["run"]
