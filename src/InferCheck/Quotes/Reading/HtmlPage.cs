using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace InferCheck.Quotes.Reading;

/// <summary>Reads an HTML page: what is in sight, what waits in its scripts, and whether it is a page at all.</summary>
internal static class HtmlPage
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    public static PageReading Read(string html, Fetching.FetchedPage page)
    {
        if (HtmlShape.IsHostile(html))
        {
            return new PageReading { Unreadable = QuoteOutcome.NeedsAPerson, Why = "the page is nested too deeply to be read by a program" };
        }

        using var document = Parser.ParseDocument(html);
        var text = HtmlText.Of(document.DocumentElement);
        return new PageReading
        {
            Text = text,
            Scripted = ScriptData.Of(document),
            Wall = BotWall.Recognise(page, document, text),
        };
    }

    /// <summary>Only the text: for HTML inside Markdown or inside a page's data.</summary>
    public static string Text(string html)
    {
        if (HtmlShape.IsHostile(html))
        {
            return "";
        }

        using var document = Parser.ParseDocument(html);
        return HtmlText.Of(document.DocumentElement);
    }
}
