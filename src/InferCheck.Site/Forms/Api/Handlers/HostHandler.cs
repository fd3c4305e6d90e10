using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Api.Maps;

namespace InferCheck.Site.Forms.Api.Handlers;

/// <summary>Whose a host is. One that several share is answered with all of them; one that nobody is known to have, with 404.</summary>
internal static class HostHandler
{
    public static IResult All(ApiCall call)
    {
        var providers = call.Store.Providers.All();
        return call.Parts(call.Store.Signs.Hosts(), hosts =>
            hosts.Select(known => HostMap.Summary(known.Sign, providers[known.Provider - 1], call.Vocabulary)));
    }

    public static IResult Answer(ApiCall call)
    {
        var known = new KnownHosts(call.Store).Find(call.Slug);
        return known.Count == 0
            ? ItemHandlers.Unknown(call, "host", call.Store.Signs.PlainHosts())
            : call.Items([.. known.Select(host => host.Sign is { } sign
                ? HostMap.Endpoint(call.Slug, host.NeedsPath ? "path" : "endpoint", sign, call.Store.Providers.Find(host.Provider.Slug)!, call.Vocabulary)
                : HostMap.Domain(call.Slug, host.Provider))]);
    }
}
