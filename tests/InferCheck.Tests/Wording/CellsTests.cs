using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Wording;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Wording;

/// <summary>What one narrow cell makes of all claims of a topic: a mark, a word, and at most two signs.</summary>
public sealed class CellsTests
{
    private static readonly Vocabulary Vocabulary = RealContent.Vocabulary;
    private static readonly Texts English = Texts.Load("en");
    private static readonly Cells Cells = new(new Words(Vocabulary, English), English);

    [Theory]
    [InlineData("m-none not read", "training")]
    [InlineData("m-silent Silent", "training", "not-stated")]
    [InlineData("m-met Never", "training", "never")]
    [InlineData("m-not Unless opt-out", "training", "opt-out")]
    [InlineData("m-if Never", "training", "never if")]
    [InlineData("m-if Never +1", "training", "never", "opt-out")]
    [InlineData("m-met Never", "training", "never", "never")]
    [InlineData("m-split Disagree", "training", "never", "conflicting")]
    [InlineData("m-if Never +1", "training", "never", "not-stated")]
    [InlineData("m-if SCCs", "transfer-mechanism", "sccs")]
    public void Claims_become_a_cell(string expected, string topic, params string[] claims) =>
        Assert.Equal(expected, Told(Cells.Of(Topic(topic), [.. claims.Select((claim, part) => Fact(topic, claim) with { AppliesTo = $"part {part}" })])));

    /// <summary>Where the cell answers a question, the part that meets it stands for all; the mark says that another part does not.</summary>
    [Fact]
    public void The_part_that_meets_a_question_stands_in_its_cell()
    {
        Fact[] facts = [Fact("training", "opt-out") with { AppliesTo = "free plan" }, Fact("training", "never") with { AppliesTo = "paid plan" }];
        Assert.Equal("m-not Unless opt-out +1", Told(Cells.Of(Topic("training"), facts)));
        Assert.Equal("m-if Never +1", Told(Cells.Of(Topic("training"), facts, Matcher.Match(new Requirement("training", ["never"]), facts))));
    }

    [Theory]
    [InlineData("30 days", "m-if 30 days")]
    [InlineData("up to 30 days", "m-if ≤ 30 days")]
    [InlineData("as long as the law of Ireland asks", "m-if Fixed time")]
    public void A_figure_stands_where_there_is_room(string qualifier, string expected) =>
        Assert.Equal(expected, Told(Cells.Of(Topic("retention"), [Fact("retention", "limited") with { Qualifier = qualifier }])));

    [Theory]
    [InlineData("IE", "m-met Ireland")]
    [InlineData("US", "m-if United States")]
    [InlineData("CN", "m-not China")]
    [InlineData(null, "m-plain Seat unsaid")]
    public void The_seat_decides_over_a_company(string? country, string expected) => Assert.Equal(expected, Told(Cells.Of(Topic("legal-entity"),
        [new Fact { Topic = "legal-entity", Status = "verified", Values = ["Sample"], Country = country }])));

    [Theory]
    [InlineData("m-met SOC 2", "soc2 service")]
    [InlineData("m-met SOC 2 +1", "soc2 service", "iso27001 service")]
    [InlineData("m-met SOC 2", "iso27001 platform", "soc2 service")]
    [InlineData("m-if Platform", "soc2 platform")]
    [InlineData("m-if No scope", "soc2 unknown")]
    public void A_certificate_counts_where_it_covers_the_service(string expected, params string[] certificates) =>
        Assert.Equal(expected, Told(Cells.Of(Topic("certifications"), [.. certificates.Select(text => text.Split(' ')).Select(parts =>
            new Fact { Topic = "certifications", Status = "verified", Values = [parts[0]], Scope = parts[1] })])));

    [Theory]
    [InlineData("payments", "Card", "m-plain Card")]
    [InlineData("payments", "Card, PayPal or bank transfer", "m-plain Stated")]
    [InlineData("status-page", "https://status.example.com", "m-plain page")]
    public void A_text_says_itself_where_there_is_room(string topic, string value, string expected) => Assert.Equal(expected,
        Told(Cells.Of(Topic(topic), [new Fact { Topic = topic, Status = "verified", Values = [value] }])));

    [Fact]
    public void What_only_others_say_is_marked() =>
        Assert.True(Cells.Of(Topic("training"), [Fact("training", "never") with { Status = "third-party" }]).IsReported);

    private static Topic Topic(string key) => Vocabulary.FindTopic(key)!;

    private static Fact Fact(string topic, string claim) => claim switch
    {
        "not-stated" or "conflicting" => new Fact { Topic = topic, Status = claim },
        _ => new Fact
        {
            Topic = topic,
            Status = "verified",
            Values = [claim.Split(' ')[0]],
            Conditions = claim.EndsWith(" if", StringComparison.Ordinal) ? ["it is asked for"] : [],
        },
    };

    private static string Told(Cell cell) => $"{cell.Mark} {cell.Word}{(cell.Others > 0 ? $" +{cell.Others}" : "")}";
}
