namespace InferCheck.Quotes.Fetching;

/// <summary>Which addresses may be asked at all, before any name is resolved.</summary>
internal static class AddressRules
{
    private const int FirstFreePort = 1024;

    public static string? Refuse(Uri address) => address switch
    {
        { IsAbsoluteUri: false } => "not an absolute address",
        { Scheme: not ("http" or "https") } => $"only http and https are asked, not {address.Scheme}",
        { UserInfo.Length: > 0 } => "an address with a name and password in it is not asked",
        // Below are mail, remote logins and the like, which a link must not be able to talk to.
        { Port: < FirstFreePort and not (80 or 443) } => $"port {address.Port} is not the web's",
        _ => null,
    };
}
