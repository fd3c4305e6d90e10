using InferCheck.Store.Rows;

namespace InferCheck.Site.Wording;

/// <summary>What a link to an agreement or a list is called: where the value says that not everybody can read it there, so does the link.</summary>
internal static class LinkWords
{
    private const string OnRequest = "on-request";
    private const string BehindLogin = "behind-login";

    /// <summary>The link of the profile, with the topic in it.</summary>
    public static string Of(ClaimRow claim, Words words, Texts texts) => Value(claim) switch
    {
        OnRequest => texts["claim.link-on-request", words.Topic(claim.Topic)],
        BehindLogin => texts["claim.link-behind-login", words.Topic(claim.Topic)],
        _ => texts["claim.link", words.Topic(claim.Topic)],
    };

    /// <summary>The name of the address in the working paper.</summary>
    public static string InPaper(ClaimRow claim, Texts texts) => Value(claim) switch
    {
        OnRequest => texts["paper.link-on-request"],
        BehindLogin => texts["paper.link-behind-login"],
        _ => texts["paper.link"],
    };

    private static string? Value(ClaimRow claim) => claim.Values.Count > 0 ? claim.Values[0] : null;
}
