using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using InferCheck.Site.Features.Developers;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Features.Developers;

/// <summary>What can be copied from the page for developers is what the index answers, and what nobody knows is no pass.</summary>
[Collection(SiteCollection.Name)]
public sealed class DeveloperPageTests(SiteFixture site)
{
    private const string Asked = "dpa=published,on-request&training=never,opt-in";

    [Theory]
    [InlineData(Asked)]
    [InlineData("preset=eu-with-safeguards")]
    [InlineData("only-if=no&training=never")]
    [InlineData("kind=api-provider&training=never")]
    [InlineData("suppose=no-dpf,silence-is-no&training=never,opt-in")]
    public async Task The_list_of_a_proxy_holds_those_the_index_lists_and_marks_conditions(string query)
    {
        var page = await site.PageAsync($"/developers/?{query}");
        PageRules.Hold(page);
        var lines = Text(page, "for-litellm").Split('\n');
        var marked = lines.Index().Where(line => line.Item.StartsWith("  - model_name: ", StringComparison.Ordinal))
            .ToDictionary(line => line.Item.Split('"')[1].Split('/')[0], line => lines[line.Index - 1].StartsWith("  # ", StringComparison.Ordinal));
        var names = site.Site.Content.Store.Vocabulary.Products.Single(product => product.Key == "litellm").Names;
        var index = await site.PageAsync($"/?{query}");
        var ended = site.Site.Content.Store.Providers.All().Where(provider => provider.Retired is not null).Select(provider => provider.Slug).ToList();
        var expected = Slugs(index, "met").Select(slug => (slug, Marked: false)).Concat(Slugs(index, "only-if").Select(slug => (slug, Marked: true)))
            .Where(found => names.ContainsKey(found.slug) && !ended.Contains(found.slug)).Select(found => KeyValuePair.Create(names[found.slug], found.Marked));
        Assert.NotEmpty(marked);
        Assert.Equal(expected.OrderBy(name => name.Key, StringComparer.Ordinal), marked.OrderBy(name => name.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_says_of_which_day_and_content_it_is_and_what_was_asked()
    {
        var store = site.Site.Content.Store;
        var text = Text(await site.PageAsync($"/developers/?{Asked}"), "for-litellm");
        Assert.Contains($"the content of {store.GeneratedAt[..10]}, version {store.ContentVersion}\n", text, StringComparison.Ordinal);
        Assert.Contains($"{new Uri(site.Address, $"/developers/?{Asked}")}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_supposed_is_said_on_top_and_in_every_list()
    {
        var page = await site.PageAsync("/developers/?suppose=no-dpf&training=never,opt-in");
        Assert.Equal("/developers/?training=never,opt-in", page.QuerySelector("main > #supposed a")!.GetAttribute("href"));
        Assert.Contains("# Supposed: The EU-US framework falls.", Text(page, "for-litellm"), StringComparison.Ordinal);
        Assert.Contains("suppose=no-dpf", Text(page, "terminal"), StringComparison.Ordinal);
        Assert.Equal(page.QuerySelectorAll("#lists ~ h3").Length, page.QuerySelector("#lists")!.ParentElement!.TextContent.Split("Supposed: ").Length - 1);
    }

    [Fact]
    public async Task OpenRouter_takes_json_and_only_names_it_documents()
    {
        using var json = JsonDocument.Parse(Text(await site.PageAsync("/developers/?training=never"), "for-openrouter"));
        var provider = json.RootElement.GetProperty("provider");
        var names = site.Site.Content.Store.Vocabulary.Products.Single(product => product.Key == "openrouter").Names.Values;
        Assert.NotEmpty(provider.GetProperty("only").EnumerateArray());
        Assert.Empty(provider.GetProperty("only").EnumerateArray().Select(name => name.GetString()!).Except(names));
        Assert.Equal("deny", provider.GetProperty("data_collection").GetString());
    }

    [Fact]
    public async Task Where_nobody_could_stand_in_a_list_there_is_none()
    {
        var page = await site.PageAsync("/developers/?data-residency=eu-only&seat=CN");
        Assert.Null(page.QuerySelector("pre[aria-labelledby=for-litellm]"));
        Assert.Null(page.QuerySelector("pre[aria-labelledby=for-openrouter]"));
    }

    [Fact]
    public async Task Without_a_question_it_shows_an_example_and_can_be_found()
    {
        var page = await site.PageAsync("/developers/");
        PageRules.Hold(page);
        Assert.NotNull(page.QuerySelector("pre[aria-labelledby=for-litellm]"));
        Assert.Null(page.QuerySelector("meta[name=robots]"));
        Assert.NotNull((await site.PageAsync($"/developers/?{Asked}")).QuerySelector("meta[name=robots][content*=noindex]"));
    }

    [Theory]
    [InlineData("/?training=never&sort=name", "/developers/?training=never")]
    [InlineData("/?kind=gateway", "/developers/?kind=gateway")]
    public async Task The_index_leads_there(string index, string developers) =>
        Assert.Contains((await site.PageAsync(index.Replace("training=never&sort=name", "sort=name&training=never", StringComparison.Ordinal)))
            .QuerySelectorAll(".answer a"), link => link.GetAttribute("href") == developers);

    [Theory]
    [InlineData("/developers/?training=opt-in,never&nonsense=1&page=2&sort=name", "/developers/?training=never,opt-in")]
    [InlineData("/developers/?training=never&hosts=HTTPS%3A%2F%2FAPI.OpenAI.com%2Fv1%0D%0Ax.example%0D%0A",
        "/developers/?hosts=api.openai.com,x.example&training=never")]
    [InlineData("/developers/?hosts=%0A%01%20", "/developers/")]
    [InlineData("/developers?hosts=x.example", "/developers/?hosts=x.example")]
    public async Task One_address_a_question(string address, string canonical)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal((HttpStatusCode.MovedPermanently, canonical), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task A_host_is_answered_with_whose_domain_it_is_and_how_they_stand()
    {
        var page = await site.PageAsync("/developers/?hosts=api.mistral.ai,api.openai.com,nobody.example&training=never");
        PageRules.Hold(page);
        var index = await site.PageAsync("/?training=never");
        var rows = page.QuerySelectorAll("tr[data-host]").ToList();
        Assert.Equal(["api.mistral.ai", "api.openai.com", "nobody.example"], rows.Select(row => row.GetAttribute("data-host")).Distinct());
        foreach (var row in rows.Where(row => row.HasAttribute("data-outcome")))
        {
            var slug = row.QuerySelector("td a")!.GetAttribute("href")!.Split('/')[2];
            Assert.Contains(slug, Slugs(index, row.GetAttribute("data-outcome")!));
        }

        Assert.Contains(rows, row => row.QuerySelector("a[href='/providers/openai/']") is not null);
        var unknown = Assert.Single(rows, row => row.GetAttribute("data-host") == "nobody.example");
        Assert.False(unknown.HasAttribute("data-outcome"));
        Assert.NotNull(unknown.QuerySelector(".m-none"));
    }

    /// <summary>A domain that only ends like one of ours is somebody else's.</summary>
    [Theory]
    [InlineData("notopenai.com")]
    [InlineData("openai.com.evil.example")]
    [InlineData("com")]
    [InlineData("github.com")]
    [InlineData("xn--penai-iye.com")]
    public async Task What_looks_like_a_known_host_and_is_none_is_not_known(string host)
    {
        var page = await site.PageAsync($"/developers/?hosts={host}");
        Assert.False(Assert.Single(page.QuerySelectorAll("tr[data-host]")).HasAttribute("data-outcome"));
    }

    [Fact]
    public async Task Two_hundred_hosts_are_answered_as_far_as_said()
    {
        var hosts = string.Join("%0A", Enumerable.Range(0, 200).Select(number => $"h{number}.example"));
        var page = await site.PageAsync($"/developers/?hosts={hosts}");
        Assert.Equal(PastedHosts.Most, page.QuerySelectorAll("tr[data-host]").Length);
        Assert.NotNull(page.QuerySelector("#hosts ~ .notice"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"onfocus=alert(1)x=\"")]
    [InlineData("https://user:pass@127.0.0.1/")]
    public async Task What_is_no_host_is_text_and_no_link(string pasted)
    {
        using var answer = await site.Client.GetAsync($"/developers/?hosts={Uri.EscapeDataString(pasted)}");
        var address = answer.StatusCode == HttpStatusCode.OK ? $"/developers/?hosts={Uri.EscapeDataString(pasted)}" : answer.Headers.Location!.ToString();
        var page = await site.PageAsync(address);
        Assert.Empty(page.QuerySelectorAll("main script, [onfocus], a[href^='javascript:']"));
        Assert.All(page.QuerySelectorAll("tr[data-host]"), row => Assert.False(row.HasAttribute("data-outcome")));
    }

    [Fact]
    public async Task The_form_keeps_the_question()
    {
        var page = await site.PageAsync($"/developers/?{Asked}");
        var hidden = page.QuerySelectorAll("form.hosts input[type=hidden]").Cast<IHtmlInputElement>().Select(input => $"{input.Name}={input.Value}");
        Assert.Equal(Asked, string.Join('&', hidden));
    }

    [Fact]
    public async Task An_unknown_value_is_named()
    {
        var page = await site.PageAsync("/developers/?training=nevr");
        Assert.Equal("training", Assert.Single(page.QuerySelectorAll(".notice[data-unknown]")).GetAttribute("data-unknown"));
    }

    /// <summary>Of every list the first item, of every text the beginning: everything else is what the API says.</summary>
    [Fact]
    public async Task What_the_api_is_shown_to_answer_is_what_it_answers()
    {
        var page = await site.PageAsync($"/developers/?{Asked}");
        foreach (var example in page.QuerySelectorAll("pre[aria-labelledby^=call-]"))
        {
            var parts = example.TextContent.Split("\n\n", 2);
            using var real = JsonDocument.Parse(await site.Client.GetStringAsync(parts[0].Split('\'')[1]));
            using var shown = JsonDocument.Parse(parts[1]);
            AssertBegins(real.RootElement, shown.RootElement);
        }

        Assert.Equal(2, page.QuerySelectorAll("pre[aria-labelledby^=call-]").Length);
    }

    private static void AssertBegins(JsonElement real, JsonElement shown)
    {
        Assert.Equal(real.ValueKind, shown.ValueKind);
        switch (real.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(real.EnumerateObject().Select(field => field.Name), shown.EnumerateObject().Select(field => field.Name));
                Assert.All(real.EnumerateObject(), field => AssertBegins(field.Value, shown.GetProperty(field.Name)));
                break;
            case JsonValueKind.Array:
                Assert.Equal(Math.Min(real.GetArrayLength(), 2), shown.GetArrayLength());
                Assert.All(real.EnumerateArray().Zip(shown.EnumerateArray()).Take(1), pair => AssertBegins(pair.First, pair.Second));
                break;
            case JsonValueKind.String:
                var text = shown.GetString()!;
                Assert.StartsWith(text.EndsWith(" …", StringComparison.Ordinal) ? text[..^2] : text, real.GetString(), StringComparison.Ordinal);
                break;
            default:
                Assert.Equal(real.GetRawText(), shown.GetRawText());
                break;
        }
    }

    [Fact]
    public async Task The_commands_name_the_policy_of_the_question_and_providers_there_are()
    {
        var page = await site.PageAsync($"/developers/?{Asked}");
        var terminal = Text(page, "terminal");
        Assert.Contains($"'{new Uri(site.Address, $"/policy.yaml?{Asked}")}'", terminal, StringComparison.Ordinal);
        Assert.Contains("\ntraining: [never, opt-in]\n", await site.Client.GetStringAsync($"/policy.yaml?{Asked}"), StringComparison.Ordinal);
        var used = Text(page, "workflow").Split("--use ")[1].Split('\n')[0].Split(',');
        Assert.Empty(used.Except(site.Site.Content.Store.Providers.All().Select(provider => provider.Slug)));
    }

    private static string Text(IHtmlDocument page, string label) => page.QuerySelector($"pre[aria-labelledby={label}]")!.TextContent;

    private static IEnumerable<string> Slugs(IParentNode page, string list) =>
        page.QuerySelectorAll($"#{list} [data-provider]").Select(row => row.GetAttribute("data-provider")!);
}
