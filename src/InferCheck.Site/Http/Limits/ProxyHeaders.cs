namespace InferCheck.Site.Http.Limits;

/// <summary>Tells a request that came through a proxy, which may stand on this machine and seem to be the machine itself.</summary>
internal static class ProxyHeaders
{
    public static bool AreIn(HttpRequest request) =>
        request.Headers.ContainsKey("X-Forwarded-For") || request.Headers.ContainsKey("Forwarded") || request.Headers.ContainsKey("Via");
}
