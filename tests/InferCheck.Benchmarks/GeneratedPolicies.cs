using System.Globalization;
using System.Text;

namespace InferCheck.Benchmarks;

/// <summary>Policy pages of a given size with sentences to quote, the same for the same number, so that server and client need not talk about them.</summary>
internal static class GeneratedPolicies
{
    private static readonly string[] Filler =
        ["the", "data", "of", "customer", "and", "service", "we", "may", "retain", "inputs", "outputs", "processing", "region", "agreement", "provider",
            "period", "to", "personal", "for", "account", "in", "accordance", "with", "applicable", "law"];

    public static string Page(int number, int length)
    {
        var random = new Random(number);
        var page = new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta " +
            "charset=\"utf-8\"><title>Policy</title><style>p{margin:1em}</style></head><body><nav><ul>");
        for (var link = 0; link < 100; link++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li class=\"item\"><a href=\"/docs/{link}?ref={random.Next()}\">Section {link}</a></li>");
        }

        page.Append("</ul></nav><main>");
        for (var paragraph = 0; page.Length < length; paragraph++)
        {
            page.Append(CultureInfo.InvariantCulture,
                $"<div class=\"clause\" id=\"c{paragraph}\"><h3>{paragraph}. Clause</h3><p>{Sentence(number, paragraph)} <a " +
                $"href=\"/terms/{random.Next()}\">{Words(random, 8)}</a> {Words(random, 60)} <strong>{Words(random, 3)}</strong> " +
                $"{Words(random, 40)}.</p></div>\n");
        }

        return page.Append("</main></body></html>").ToString();
    }

    /// <summary>A sentence that stands once on one page.</summary>
    public static string Sentence(int number, int paragraph)
    {
        var random = new Random((number * 7919) + paragraph);
        return string.Create(CultureInfo.InvariantCulture,
            $"Clause {paragraph} of document {number}: {Words(random, 10)} for {random.Next(10, 90)} days, {Words(random, 8)}.");
    }

    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Filler[random.Next(Filler.Length)]));
}
