using System.Text.RegularExpressions;
using InferCheck.Model.Shapes;
using InferCheck.Tests.House.Measures;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.House;

/// <summary>What keeps the house a house: arrows lead down, nothing stands in a circle, nothing grows past comfort.</summary>
public sealed class HouseTests(HouseFixture house) : IClassFixture<HouseFixture>
{
    private const int LongestFile = 250;
    private const int LongestMethod = 40;
    private const int MostFilesOfOneField = 9;

    [Fact]
    public void Every_room_stands_on_a_floor() => Assert.Empty(Floors.Unknown(house.Source));

    [Fact]
    public void Arrows_lead_down() => Assert.Equal("", string.Join('\n', house.Arrows.Select(Floors.Fault).OfType<string>()));

    /// <summary>What a claim is made of is described once: whoever needs a field by its name has a reason of its own.</summary>
    [Fact]
    public void One_field_of_a_claim_stands_in_few_files() => Assert.InRange(HouseFigures.FilesWith(house.Source, "qualifier"), 1, MostFilesOfOneField);

    [Fact]
    public void No_rooms_stand_in_a_circle() => Assert.Empty(Circles.Of(
        [.. house.Arrows.Select(arrow => (From: Room(arrow.From), To: Room(arrow.To))).Where(arrow => arrow.From != arrow.To).Distinct()]));

    /// <summary>Tests and benchmarks as well: they are read as often as what they hold.</summary>
    [Fact]
    public void Lines_end_where_a_reader_sees_them() => Assert.Equal("", string.Join('\n', new[] { "src", "tests" }
        .SelectMany(folder => Sizes.WideLines(new SourceTree(Repository.File(folder))))
        .Select(line => $"{line.Place} has {line.Length} characters: break it where its thought does")));

    [Fact]
    public void Files_and_methods_stay_in_sight()
    {
        Assert.Equal("", string.Join('\n', Sizes.FileLines(house.Source).Where(file => file.Value > LongestFile)));
        Assert.Equal("", string.Join('\n', Sizes.Methods(house.Source).Where(method => method.Lines > LongestMethod)));
        Assert.InRange(Sizes.At(Sizes.FileLines(house.Source).Values, 0.5), 1, 60);
        Assert.InRange(Sizes.At(Sizes.FileLines(house.Source).Values, 0.9), 1, 150);
        Assert.InRange(Sizes.At(Sizes.Methods(house.Source).Select(method => method.Lines), 0.9), 1, 25);
    }

    /// <summary>
    /// Time on the wall: on a machine that does other things beside it, a second passes while nothing is looked at, and a whole bake failed for it.
    /// </summary>
    [Fact]
    public void No_pattern_gives_up_because_a_machine_is_busy() => Assert.DoesNotContain(
        house.Source.Code.SelectMany(file => Regex.Matches(house.Source.TextOf(file), @"\[GeneratedRegex\([\s\S]*?\)\]\s*\n", RegexOptions.NonBacktracking)),
        pattern => !pattern.Value.Contains("NonBacktracking", StringComparison.Ordinal) && !pattern.Value.Contains("60_000", StringComparison.Ordinal));

    /// <summary>A topic is a row of the vocabulary and never a word of the program.</summary>
    [Fact]
    public void No_topic_is_named_in_the_program()
    {
        var topics = RealContent.Vocabulary.Topics.Select(topic => topic.Key).ToList();

        // A key of profiles happens to be called as its topic is, and `values_from` names a file.
        var alone = string.Join('|', topics.Where(topic => ProfileShapes.Provider.Find(topic) is null));
        var names = new Regex($"""["#?&]({alone})["=]""", RegexOptions.NonBacktracking);
        var named = house.Source.Files.SelectMany(file => house.Source.TextOf(file).Split('\n')
            .Where(line => !line.Contains("values_from", StringComparison.Ordinal)).SelectMany(line => names.Matches(line))
            .Select(found => $"{file} names {found.Groups[1].Value}: give the topic a key in topics.yaml that says what is special about it"));
        Assert.Equal("", string.Join('\n', named));
    }

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
