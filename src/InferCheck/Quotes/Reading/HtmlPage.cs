using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using InferCheck.Budgets;

namespace InferCheck.Quotes.Reading;

/// <summary>Reads an HTML page: what is in sight, what waits in its scripts, and whether it is a page at all.</summary>
internal static class HtmlPage
{
    public static PageReading Read(string html, Fetching.FetchedPage page, Budget budget)
    {
        using var document = Parse(html, budget);
        var text = HtmlText.Of(document.DocumentElement, budget);
        return new PageReading
        {
            Text = text,
            Scripted = ScriptData.Of(document, budget),
            Wall = BotWall.Recognise(page, document, text),
        };
    }

    /// <summary>Only the text: for HTML inside Markdown or inside a page's data.</summary>
    public static string Text(string html, Budget budget)
    {
        using var document = Parse(html, budget);
        return HtmlText.Of(document.DocumentElement, budget);
    }

    private static IHtmlDocument Parse(string html, Budget budget) => new HtmlParser(new HtmlWatch(budget).Options).ParseDocument(html);
}
