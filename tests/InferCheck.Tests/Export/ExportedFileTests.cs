using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using InferCheck.Tests.Forms.Api;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Export;

/// <summary>What stands in the tree beside the pages.</summary>
[Collection(ExportCollection.Name)]
public sealed class ExportedFileTests(RealExportFixture fixture)
{
    private ExportedSite Site => fixture.Site;

    /// <summary>A host joins what several patterns say of one header, and then the header says nothing.</summary>
    [Fact]
    public void No_header_is_given_twice_to_one_file()
    {
        var blocks = Site.Read("_headers").Split("\n/").Select(block => block.TrimStart('/').Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.InRange(blocks.Count, 15, 99);
        foreach (var address in Site.Files.Where(file => !Path.GetFileName(file).StartsWith('_'))
            .Select(file => $"{RealExportFixture.PathBase}/{(file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^10] : file)}"))
        {
            var names = blocks.Where(block => Fits("/" + block[0], address)).SelectMany(block => block.Skip(1)).Select(line => line.Split(':')[0]).ToList();
            Assert.True(names.Distinct().Count() == names.Count, $"{address}: {string.Join(", ", names)}");
        }
    }

    /// <summary>Many hosts of files know nothing of `_headers`; what a page may load it says itself there.</summary>
    [Fact]
    public void Every_page_of_a_copy_brings_its_own_policy()
    {
        var pages = Site.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)
            && Site.Read(file).StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.InRange(pages.Count, 200, int.MaxValue);
        Assert.All(pages, page => Assert.Contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';",
            System.Net.WebUtility.HtmlDecode(Site.Read(page)), StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_API_answers_is_in_the_tree_as_a_folder_and_as_a_file()
    {
        var addresses = ApiAddresses.All(fixture.Live.Store).Where(pair => !pair.Address.Contains('?', StringComparison.Ordinal) && pair.Address.EndsWith('/'))
            .Select(pair => pair.Address[1..]).ToList();
        Assert.True(addresses.Count > 70);
        Assert.All(addresses, address =>
        {
            using var folder = JsonDocument.Parse(Site.Read(address + "index.html"));
            using var file = JsonDocument.Parse(Site.Read(address + "index.json"));
            Assert.True(JsonElement.DeepEquals(folder.RootElement, file.RootElement), address);
            Assert.DoesNotContain('<', Site.Read(address + "index.html"));
        });
    }

    /// <summary>A host of files answers no question, so there is no next part to ask for.</summary>
    [Fact]
    public void A_long_list_of_the_API_is_whole_in_the_tree()
    {
        using var offers = JsonDocument.Parse(Site.Read("api/v1/offers/index.json"));
        Assert.Equal(fixture.Live.Store.Offers.Count([], []), offers.RootElement.GetProperty("items").GetArrayLength());
        Assert.DoesNotContain("rel=\"next\"", Site.Read("_headers"), StringComparison.Ordinal);
        Assert.All(fixture.Live.Store.Vocabulary.Models, model => Assert.StartsWith("# ", Site.Read($"models/{model.Slug}.md"), StringComparison.Ordinal));
    }

    [Fact]
    public void The_files_to_take_away_have_the_hashes_that_are_told()
    {
        using var manifest = JsonDocument.Parse(Site.Read("data/manifest.json"));
        var files = manifest.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(9, files.Count);
        Assert.All(files, file => Assert.Equal(file.GetProperty("sha256")
            .GetString(), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Site.Folder, "data", file.GetProperty("name")
            .GetString()!))))));
    }

    /// <summary>Twins, feeds, calendars, the map, the API: whatever names an address of this site names one of the tree.</summary>
    [Fact]
    public void Every_address_in_a_file_that_is_no_page_is_in_the_tree()
    {
        var files = Site.Files.Where(file => Path.GetExtension(file) is ".md" or ".txt" or ".atom" or ".ics" or ".xml" or ".json" or ".svg"
            && file is not "data/all.json").ToList();
        var found = files.SelectMany(file => Addresses(Site.Read(file).Replace("\r\n ", "", StringComparison.Ordinal)).Select(address => (file, address)))
            .ToList();
        Assert.True(found.Count > 1500, $"{found.Count} addresses");
        Assert.All(found, pair => Assert.True(Site.Has(pair.address.Length == 0 || pair.address.EndsWith('/') ? pair.address + "index.html" : pair.address),
            $"{pair.file} names {pair.address}"));
    }

    /// <summary>Where a value of JSON begins at the top of the site.</summary>
    private static string Top => $"""(?<="(page|api|markdown|json|address)":"){RealExportFixture.PathBase}/""";

    /// <summary>Whole addresses anywhere, and in JSON values that begin at the top. Templates of the API are no addresses.</summary>
    private static IEnumerable<string> Addresses(string text) =>
        Regex.Matches(text, $"""(?:{Regex.Escape(RealExportFixture.Address)}/|{Top})(?<path>[^\s"'<>()\\#?]*)""", RegexOptions.None, TimeSpan.FromMinutes(1))
            .Select(match => match.Groups["path"].Value).Where(path => !path.Contains('{', StringComparison.Ordinal));

    [Fact]
    public void The_description_of_the_API_leads_into_the_tree()
    {
        using var description = JsonDocument.Parse(Site.Read("api/v1/openapi.json"));
        Assert.Equal(RealExportFixture.PathBase, Assert.Single(description.RootElement.GetProperty("servers").EnumerateArray()).GetProperty("url").GetString());
    }

    [Fact]
    public void Old_addresses_lead_to_pages_of_the_tree()
    {
        var lines = Site.Read("_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.True(Site.Has(line.Split(' ')[1][(RealExportFixture.PathBase.Length + 1)..] + "index.html"), line));
    }

    private static bool Fits(string pattern, string address) => pattern.Split('*') is [var start, var end]
        ? address.StartsWith(start, StringComparison.Ordinal) && address[start.Length..].EndsWith(end, StringComparison.Ordinal)
        : pattern == address;
}
