using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace InferCheck.Tests.Support;

/// <summary>What the W3C's checker once had to say about a page, held without the checker and without a network.</summary>
internal static class MarkupRules
{
    private const string NotInAHead = "h1, h2, h3, h4, h5, h6, header, footer, article, section, nav, aside";

    public static IEnumerable<string> Broken(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("*").OfType<IHtmlUnknownElement>().Select(element => $"<{element.LocalName}> is no element of HTML"),
        .. page.QuerySelectorAll("link[blocking]:not([rel=stylesheet]), link[rel~=expect]").Select(link => $"{link.OuterHtml} holds the page back"),
        .. page.QuerySelectorAll("input[type=checkbox][autocomplete], input[type=radio][autocomplete]").Select(box => $"{box.OuterHtml} completes nothing"),
        .. page.QuerySelectorAll("[href], [src], [action], [cite]").SelectMany(Addresses).Where(HasBlanks).Select(address => $"blanks in {address}"),
        .. page.QuerySelectorAll("th").SelectMany(head => head.QuerySelectorAll(NotInAHead)).Select(element => $"<{element.LocalName}> in a table's head"),
        .. page.QuerySelectorAll("section, article").Where(HasNoHeading)
            .Select(part => $"<{part.LocalName} id=\"{part.Id}\" class=\"{part.ClassName}\"> has no heading"),
        .. page.QuerySelectorAll("table").Where(CountsWrong)
            .Select(table => $"the columns named before {table.QuerySelector("caption, thead")?.TextContent} are not those of its rows"),
    ];

    private static IEnumerable<string> Addresses(IElement element) => new[] { "href", "src", "action", "cite" }.Select(element.GetAttribute).OfType<string>();

    private static bool HasBlanks(string address) => address.Any(char.IsWhiteSpace);

    private static bool HasNoHeading(IElement part) => part.QuerySelector("h1, h2, h3, h4, h5, h6") is null;

    /// <summary>Columns are named before the rows so that they have their width before a cell has come.</summary>
    private static bool CountsWrong(IElement table) =>
        table.QuerySelectorAll("col").Sum(column => Number(column, "span"))
            != (table.QuerySelector("thead tr")?.Children.Sum(cell => Number(cell, "colspan")) ?? 0);

    private static int Number(IElement element, string attribute) => int.Parse(element.GetAttribute(attribute) ?? "1", CultureInfo.InvariantCulture);
}
