using System.Text;
using System.Text.Encodings.Web;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Site.Http;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Feeds;

/// <summary>The picture a link to a profile is shown with elsewhere: its name, the company behind it and its label.</summary>
internal static class Cards
{
    private const int LongestLine = 34;

    public static void MapCards(this IEndpointRouteBuilder routes) => routes.MapRead(SiteRoutes.Card, Card);

    private static IResult Card(string slug, ContentStore store, Words words, Texts texts)
    {
        if (store.Providers.Find(slug) is not { } profile)
        {
            return Results.NotFound();
        }

        var entity = store.Vocabulary.WithRole(TopicRole.Entity).SelectMany(topic => profile.Facts(topic.Key)).SelectMany(claim => claim.Values)
            .FirstOrDefault() ?? profile.Provider.Vendor;
        var label = words.Tier(profile.Provider.Tier) is { } tier ? words.In(tier.Label) : "";
        return Results.Text(Draw(profile.Provider.Name, entity, label, texts["card.line"]), "image/svg+xml", Encoding.UTF8);
    }

    private static string Draw(string name, string entity, string label, string line) => $"""
        <svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" role="img" aria-label="{Text(name)}">
        <rect width="1200" height="630" fill="#fbfaf6"/><rect x="80" y="96" width="1040" height="3" fill="#1c2126"/>
        <text x="80" y="76" font-family="Georgia, serif" font-size="34" font-weight="600" fill="#1c2126">Infer<tspan fill="#0b5568">Check</tspan></text>
        <text x="80" y="240" font-family="Georgia, serif" font-size="76" font-weight="600" fill="#1c2126">{Text(Cut(name, 26))}</text>
        <text x="80" y="330" font-family="sans-serif" font-size="38" fill="#565d64">{Text(Cut(entity, 50))}</text>
        <text x="80" y="430" font-family="Georgia, serif" font-size="46" fill="#0b5568">{Text(Cut(label, LongestLine))}</text>
        <text x="80" y="560" font-family="sans-serif" font-size="30" fill="#565d64">{Text(line)}</text>
        </svg>
        """;

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)].TrimEnd() + "…";

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
