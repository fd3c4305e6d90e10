using InferCheck.Tests.House.Measures;

namespace InferCheck.Tests.House;

/// <summary>Every address stands in one list; whoever needs one asks for it by name.</summary>
public sealed class PathLiteralTests(HouseFixture house) : IClassFixture<HouseFixture>
{
    [Fact]
    public void No_path_is_written_out_beside_the_list_of_addresses() => Assert.Empty(PathLiterals.Of(house.Source));

    [Theory]
    [InlineData("/providers/")]
    [InlineData("/providers/openai.md")]
    [InlineData("~/faq/")]
    [InlineData("/api/v1/")]
    [InlineData("/changes.atom")]
    [InlineData("/site.css")]
    [InlineData("/data")]
    [InlineData("/compare/?p=")]
    public void A_path_written_out_is_seen(string literal) => Assert.True(PathLiterals.IsPath(literal));

    [Theory]
    [InlineData("<a href=\"/anything/\">")]
    [InlineData("<form action=\"~/\">")]
    [InlineData("<a href=\"@(\"/faq/\")\">")]
    [InlineData("<code>/providers/….md</code>")]
    [InlineData("@Paths.Home @this.Link(\"/data/\")")]
    public void A_path_written_out_in_a_view_is_seen(string line) => Assert.True(PathLiterals.IsPathInView(line));

    [Theory]
    [InlineData("/")]
    [InlineData("/proc/self")]
    [InlineData("https://example.com/providers/")]
    public void What_is_no_path_of_the_site_is_left_alone(string literal) => Assert.False(PathLiterals.IsPath(literal));

    [Fact]
    public void The_directive_of_a_page_may_say_its_path() => Assert.False(PathLiterals.IsPathInView("@page \"/faq/{slug}\""));
}
