# To build:   docker build -t afterglow .
# To run:     docker run --read-only --tmpfs /tmp --memory 512m --memory-swap 512m --env-file .env \
#               -v afterglow:/var/lib/afterglow -v afterglow-keys:/var/lib/afterglow-keys afterglow
# A webhook:  and -e AFTERGLOW_LISTEN=0.0.0.0:8080 -p 127.0.0.1:8080:8080, for the proxy in front.
# Doctor:     the same with --rm, and `doctor` at the end.
# A backup:   the same with --rm, and `backup -` at the end; redirect the output to a file or a program.
#
# One volume holds the data, another the key and the ledger, so that a copy of one volume opens nothing. Keep their
# copies in different places. It is better to keep the key out of volumes: mount it as a secret, as compose.yaml does.

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
 && install -d -m 0700 -o afterglow -g afterglow /var/lib/afterglow /var/lib/afterglow-keys
COPY --from=builder /opt/afterglow /opt/afterglow
ENV PATH=/opt/afterglow/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    AFTERGLOW_DATA_DIR=/var/lib/afterglow/data \
    AFTERGLOW_KEY_FILE=/var/lib/afterglow-keys/afterglow.key \
    AFTERGLOW_LEDGER_FILE=/var/lib/afterglow-keys/afterglow.erased \
    AFTERGLOW_OPS_LISTEN=127.0.0.1:9090
USER 10001
WORKDIR /var/lib/afterglow
VOLUME ["/var/lib/afterglow", "/var/lib/afterglow-keys"]
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=10s --start-period=30s CMD ["afterglow", "health"]
ENTRYPOINT ["afterglow"]
CMD ["run"]
