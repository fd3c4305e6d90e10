using System.Net;
using System.Text.RegularExpressions;
using InferCheck.Site.Addresses;
using InferCheck.Site.Asking;

namespace InferCheck.Site.Export;

/// <summary>The links of a page, rewritten to where they lead in the tree.</summary>
internal sealed partial class StaticLinks(string pathBase, Func<DateOnly?, IndexQueryReader> readerOn, ServedPrefixes served)
{
    /// <summary>The page as it stands in the tree; every address it needs is reported. A form has nobody to answer it.</summary>
    public string Rewrite(string html, StaticAddress page, Action<StaticAddress> found) => VisibleForm().Replace(Link().Replace(html, link =>
    {
        var whole = WebUtility.HtmlDecode(link.Groups["address"].Value);
        var path = Part(whole, "^[^?#]*");
        var address = Of(WithoutBase(path), Part(whole, @"\?[^#]*"), page);
        found(address);
        // A version in the query of a file makes browsers fetch it anew: it stays.
        var query = address.Target == WithoutBase(path) && System.IO.Path.HasExtension(path) ? Part(whole, @"\?[^#]*") : "";
        return $"{link.Groups["name"].Value}=\"{WebUtility.HtmlEncode(pathBase + address.Target + query + Part(whole, "#.*"))}\"";
    }), "<form hidden");

    /// <summary>The answer of the API, with the addresses it names where they are in the tree.</summary>
    public string InTree(string json, StaticAddress address) => ApiFiles.InTree(json, address, pathBase);

    /// <summary>Questions are asked of the plain page, in whatever language and on whatever day.</summary>
    private StaticAddress Of(string path, string query, StaticAddress page)
    {
        served.Read(page.Path, out var before);
        var prefix = served.Read(path, out var length);
        return StaticAddress.Of(path[length..], query, page with { Path = page.Path[before..] }, readerOn(prefix?.Day)).Below(path[..length]);
    }

    /// <summary>Editors write links from the top of the site; pages write them with the folder it is served from.</summary>
    private string WithoutBase(string path) =>
        pathBase.Length > 0 && path.StartsWith(pathBase + "/", StringComparison.Ordinal) ? path[pathBase.Length..] : path;

    private static string Part(string address, string pattern) => Regex.Match(address, pattern, RegexOptions.None, TimeSpan.FromMinutes(1)).Value;

    [GeneratedRegex(@"<form(?=\s)(?![^>]*\shidden[\s>=])", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex VisibleForm();

    [GeneratedRegex("""(?<=\s)(?<name>href|src)="(?<address>/(?!/)[^"]*)["]""", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Link();
}
