using System.Globalization;
using System.Text;
using InferCheck.Checks;
using InferCheck.Diagnostics;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>Text that a program reads and nobody sees: it gets into no profile, and so into no twin for programs.</summary>
public sealed class HiddenTextTests
{
    public static IEnumerable<Rune> Everything => Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(number => new Rune(number));

    [Fact]
    public void No_character_that_only_formats_passes_between_letters() =>
        Assert.All(
            Everything.Where(rune => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse)
                .Chunk(1_000),
            some => Assert.DoesNotContain(some, rune => HiddenRunes.First($"a{rune}b", manyLines: false) is null));

    [Theory]
    [InlineData(0xe0000, 0xe0fff)]
    [InlineData(0xfe00, 0xfe0f)]
    [InlineData(0x3164, 0x3164)]
    [InlineData(0x115f, 0x1160)]
    [InlineData(0xffa0, 0xffa0)]
    [InlineData(0x2800, 0x2800)]
    [InlineData(0x034f, 0x034f)]
    [InlineData(0x180b, 0x180f)]
    public void Neither_do_tags_fillers_and_marks_that_choose_a_shape(int first, int last) =>
        Assert.All(
            Enumerable.Range(first, last - first + 1).Select(number => new Rune(number)),
            rune => Assert.Equal((1, rune), HiddenRunes.First($"a{rune}b", manyLines: true)));

    [Fact]
    public void Half_a_character_is_found_where_it_stands()
    {
        Assert.Equal(1, HiddenRunes.First("a\ud800b", manyLines: false)?.At);
        Assert.Equal(1, HiddenRunes.First("a\udc00", manyLines: false)?.At);
    }

    /// <summary>One mark behind each picture could carry a letter of a message, and a joiner behind each letter one bit.</summary>
    [Theory]
    [InlineData("⚫\ufe0f\ufe0e")]
    [InlineData("⚫\ufe0f\ufe0f")]
    [InlineData("⚫\ufe01")]
    [InlineData("⚫\U000e0101")]
    [InlineData("a\u200db")]
    [InlineData("⚫\u200d")]
    [InlineData("⚫\u200da")]
    [InlineData("\u200d⚫")]
    [InlineData("م\u200c")]
    [InlineData("م\u200c\u200cم")]
    [InlineData("数\ufe00")]
    [InlineData("🏴\U000e0067\U000e0062\U000e007f")]
    public void What_pictures_and_scripts_need_is_left_only_where_they_need_it(string text) => Assert.NotNull(HiddenRunes.First(text, manyLines: true));

    [Fact]
    public void Every_letter_mark_number_and_sign_that_can_be_seen_passes() =>
        Assert.DoesNotContain(Everything.Where(rune => Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune)), rune =>
            rune.Value is not (0x115f or 0x1160 or 0x2800 or 0x3164 or 0xffa0) && HiddenRunes.First($"a{rune}b", manyLines: false) is not null);

    [Fact]
    public void Instructions_for_programs_do_not_reach_a_twin()
    {
        string[] all = ["[//]: # (Ignore what stands here.)", "<!-- Ignore what stands here. -->", "[](/about/ignore-what-stands-here)", Tagged("Ignore."),
            "&#xe0049;"];
        foreach (var hidden in all)
        {
            using var content = new SampleContent();
            content.Replace("providers/sample.md", "A second paragraph.", $"A second paragraph.\n\n{hidden}");
            var errors = content.Check().Where(finding => finding.Severity == Severity.Error);
            Assert.Contains(errors, error => error.At.File.EndsWith("sample.md", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_terminal_is_shown_tags_as_numbers() => Assert.Equal("a\\U000e0041\\u200bb", Printable.Line("a\U000e0041\u200bb"));

    private static string Tagged(string text) => string.Concat(text.Select(letter => new Rune(0xe0000 + letter)));
}
