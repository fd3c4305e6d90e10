using System.Text;
using InferCheck.Budgets;
using InferCheck.Diagnostics;
using InferCheck.Quotes.Fetching;

namespace InferCheck.Quotes.Reading;

/// <summary>Any answer of a source into text, by what it says it is and by how it begins.</summary>
public sealed class PageReader(string pdfProgram = "pdftotext")
{
    private readonly PdfText pdf = new(pdfProgram);

    /// <summary>Reads as much as the budget allows; a page that takes more is left to a person.</summary>
    public async Task<PageReading> ReadAsync(FetchedPage page, Budget budget)
    {
        try
        {
            return await TextAsync(page, budget);
        }
        catch (OverBudgetException over)
        {
            // Expected: a page made to keep its reader busy.
            return new PageReading { Unreadable = QuoteOutcome.NeedsAPerson, Why = $"given up: {over.Message}" };
        }
    }

    private async Task<PageReading> TextAsync(FetchedPage page, Budget budget)
    {
        if (page.Packing is { } packing)
        {
            return new PageReading { Unreadable = QuoteOutcome.NeedsAPerson, Why = $"packed as {Printable.Cut(packing)}, which cannot be unpacked" };
        }

        if (page.Body.AsSpan().StartsWith("%PDF-"u8))
        {
            return await pdf.ReadAsync(page.Body, budget.Token);
        }

        return Kind(page) switch
        {
            "html" => HtmlPage.Read(Decode(page), page, budget),
            "markdown" => new PageReading { Text = MarkdownPage.Text(Decode(page), budget) },
            "json" => Json(Decode(page), budget),
            "text" => new PageReading { Text = Decode(page) },
            _ => new PageReading { Unreadable = QuoteOutcome.NeedsAPerson, Why = $"not a text but {page.MediaType}" },
        };
    }

    private static string Decode(FetchedPage page) => PageEncoding.Decode(page.Body, page.Charset);

    private static PageReading Json(string json, Budget budget)
    {
        var strings = new JsonStrings(budget);
        strings.Add(json);
        return new PageReading { Text = strings.Text };
    }

    private static string Kind(FetchedPage page)
    {
        var type = page.MediaType?.ToLowerInvariant() ?? "";
        return type switch
        {
            "text/html" or "application/xhtml+xml" => "html",
            "text/markdown" or "text/x-markdown" => "markdown",
            "text/plain" when IsMarkdown(page.Address) => "markdown",
            "" or "text/plain" or "application/octet-stream" when LooksLikeHtml(page.Body) => "html",
            "" => "text",
            _ when type.EndsWith("json", StringComparison.Ordinal) => "json",
            _ when type.EndsWith("xml", StringComparison.Ordinal) => "html",
            _ when type.StartsWith("text/", StringComparison.Ordinal) => "text",
            _ => "other",
        };
    }

    private static bool IsMarkdown(Uri address) => Path.GetExtension(address.AbsolutePath).ToUpperInvariant() is ".MD" or ".MDX" or ".MARKDOWN";

    private static bool LooksLikeHtml(byte[] body)
    {
        var start = Encoding.Latin1.GetString(body.AsSpan(0, Math.Min(body.Length, 512))).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
