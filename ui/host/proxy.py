"""QGIS's proxy as the environment variables that pip and other programs read."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

#: QGIS's name of a kind of proxy → the scheme by which others know it. The system's own is found by pip itself.
SCHEMES = {"HttpProxy": "http", "HttpCachingProxy": "http", "Socks5Proxy": "socks5"}


def proxy_variables() -> dict[str, str]:
    """HTTP_PROXY, HTTPS_PROXY and NO_PROXY as the network options say; empty when QGIS uses none of its own."""
    settings = QgsSettings()
    scheme = SCHEMES.get(str(settings.value("proxy/proxyType", "")))
    host = str(settings.value("proxy/proxyHost", "") or "")
    if not settings.value("proxy/proxyEnabled", False, type=bool) or not scheme or not host:
        return {}
    port = str(settings.value("proxy/proxyPort", "") or "")
    address = f"{scheme}://{_credentials(settings)}{host}{':' + port if port else ''}"
    excluded = settings.value("proxy/noProxyUrls", []) or []
    excluded = [excluded] if isinstance(excluded, str) else list(excluded)
    hosts = [str(each).split("://")[-1].split("/")[0] for each in excluded]
    variables = {"HTTP_PROXY": address, "HTTPS_PROXY": address}
    # Programs read either spelling, some of them the small one first.
    variables |= {name.lower(): value for name, value in variables.items()}
    return {**variables, "NO_PROXY": ",".join(hosts), "no_proxy": ",".join(hosts)} if hosts else variables


def _credentials(settings: QgsSettings) -> str:
    """`name:password@` of the proxy, from QGIS's authentication database when it is kept there."""
    user, password = settings.value("proxy/proxyUser", "") or "", settings.value("proxy/proxyPassword", "") or ""
    config_id = settings.value("proxy/authcfg", "") or ""
    if config_id:
        config = QgsAuthMethodConfig()
        if QgsApplication.authManager().loadAuthenticationConfig(config_id, config, True):
            user, password = config.config("username"), config.config("password")
    return f"{quote(str(user), safe='')}:{quote(str(password), safe='')}@" if user else ""
