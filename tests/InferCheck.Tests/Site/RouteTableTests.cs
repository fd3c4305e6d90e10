using InferCheck.Checks;
using InferCheck.Model;
using InferCheck.Site.Addresses;
using InferCheck.Tests.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Site;

/// <summary>What the site answers is what its list of addresses says, and what the library knows of it is true.</summary>
public sealed class RouteTableTests(SampleSiteFixture site) : IClassFixture<SampleSiteFixture>
{
    private IEnumerable<RouteEndpoint> Routes =>
        site.Site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    [Fact]
    public void Pages_stand_where_the_list_says() => Assert.Equal(Sorted(SiteRoutes.Pages), Sorted(Routes.Where(IsPage).Select(Template)));

    [Fact]
    public void Everything_else_stands_where_the_list_says() =>
        Assert.Equal(Sorted([.. SiteRoutes.Forms, .. SiteRoutes.Api, .. SiteRoutes.Posted]), Sorted(Routes.Where(route => !IsPage(route)).Select(Template)));

    [Fact]
    public void Whatever_is_read_is_read_by_get_and_head() => Assert.All(
        Routes.Where(route => !IsPage(route) && Template(route) != Bare(SiteRoutes.ApiRest) && !Sorted(SiteRoutes.Posted).Contains(Template(route))),
        route => Assert.Equal(["GET", "HEAD"], Methods(route)));

    [Fact]
    public void Models_alone_ask_by_post() =>
        Assert.Equal(Sorted(SiteRoutes.Posted), Sorted(Routes.Where(route => Methods(route).SequenceEqual(["POST"])).Select(Template)));

    [Fact]
    public void Texts_may_link_to_every_page_that_is_always_there() =>
        Assert.Equal(Sorted(SiteRoutes.FixedPages), Sorted(SiteNames.Pages.Concat(SiteNames.Shared)));

    [Fact]
    public void Every_file_of_the_site_is_in_the_list() => Assert.Equal(
        Directory.EnumerateFiles(Repository.File("wwwroot"), "*", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(Repository.File("wwwroot"), file).Replace('\\', '/')).Order(StringComparer.Ordinal),
        RootFiles.All.Order(StringComparer.Ordinal));

    [Fact]
    public async Task What_content_says_of_its_pages_is_answered()
    {
        foreach (var path in new[] { PageAddresses.Provider("sample"), PageAddresses.Question("sample-question"), PageAddresses.Index("sample-index"),
            PageAddresses.Text("about") })
        {
            await site.Site.PageAsync(path);
        }
    }

    [Fact]
    public void Tables_to_take_away_name_the_pages_of_profiles()
    {
        var rows = site.Site.Content.Store.Tables.Providers().ToList();
        var (slug, page) = (rows[0].ToList().IndexOf("provider"), rows[0].ToList().IndexOf("page"));
        Assert.True(rows.Count > 1);
        Assert.All(rows.Skip(1), row => Assert.Equal(Paths.Provider(row[slug]!), row[page]));
    }

    private static bool IsPage(RouteEndpoint route) => route.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    private static IReadOnlyList<string> Methods(RouteEndpoint route) => route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];

    private static string Template(RouteEndpoint route) => Bare(route.RoutePattern.RawText ?? "");

    private static string Bare(string path) => path.Trim('/');

    private static List<string> Sorted(IEnumerable<string> paths) => [.. paths.Select(Bare).Order(StringComparer.Ordinal)];
}
