using InferCheck.Tests.House.Measures;

namespace InferCheck.Tests.House;

/// <summary>What keeps the house a house: arrows lead down, nothing stands in a circle, nothing grows past comfort.</summary>
public sealed class HouseTests(HouseFixture house) : IClassFixture<HouseFixture>
{
    private const int LongestFile = 250;
    private const int LongestMethod = 40;

    [Fact]
    public void Every_room_stands_on_a_floor() => Assert.Empty(Floors.Unknown(house.Source));

    [Fact]
    public void Arrows_lead_down() => Assert.Equal("", string.Join('\n', house.Arrows.Select(Floors.Fault).OfType<string>()));

    [Fact]
    public void No_rooms_stand_in_a_circle() => Assert.Empty(Circles.Of(
        [.. house.Arrows.Select(arrow => (From: Room(arrow.From), To: Room(arrow.To))).Where(arrow => arrow.From != arrow.To).Distinct()]));

    [Fact]
    public void Files_and_methods_stay_in_sight()
    {
        Assert.Equal("", string.Join('\n', Sizes.FileLines(house.Source).Where(file => file.Value > LongestFile)));
        Assert.Equal("", string.Join('\n', Sizes.Methods(house.Source).Where(method => method.Lines > LongestMethod)));
        Assert.InRange(Sizes.At(Sizes.FileLines(house.Source).Values, 0.5), 1, 60);
        Assert.InRange(Sizes.At(Sizes.FileLines(house.Source).Values, 0.9), 1, 150);
        Assert.InRange(Sizes.At(Sizes.Methods(house.Source).Select(method => method.Lines), 0.9), 1, 25);
    }

    /// <summary>Time on the wall: on a machine that does other things beside it, a second passes while nothing is looked at, and a whole bake failed for it.</summary>
    [Fact]
    public void No_pattern_gives_up_because_a_machine_is_busy() => Assert.DoesNotContain(
        house.Source.Code.SelectMany(file => house.Source.TextOf(file).Split('\n')).Where(line => line.Contains("[GeneratedRegex(", StringComparison.Ordinal)),
        line => !line.Contains("NonBacktracking", StringComparison.Ordinal) && !line.Contains("60_000", StringComparison.Ordinal));

    [Theory]
    [InlineData("InferCheck.Site/Live/A.cs", "InferCheck.Site/Forms/Api/B.cs")]
    [InlineData("InferCheck.Site/Http/A.cs", "InferCheck.Site/Live/B.cs")]
    [InlineData("InferCheck.Site/Forms/Downloads/A.cs", "InferCheck.Site/Forms/Twins/B.cs")]
    [InlineData("InferCheck/Model/A.cs", "InferCheck.Site/Live/B.cs")]
    [InlineData("InferCheck/Content/A.cs", "InferCheck/Checks/B.cs")]
    public void An_arrow_that_leads_up_is_seen(string from, string to) => Assert.NotNull(Floors.Fault(new Arrow(from, to, "B")));

    [Fact]
    public void A_circle_is_seen() => Assert.Equal([["a", "b"]], Circles.Of([("a", "b"), ("b", "a"), ("b", "c")]));

    /// <summary>The project and the first folder in it.</summary>
    private static string Room(string file) => string.Join('/', file.Split('/')[..^1].Take(2));
}
