using InferCheck.Drafting;

namespace InferCheck.Tests.Drafting;

public sealed class TextPieceTests
{
    [Fact]
    public void A_short_text_is_one_piece() => Same(["one\ntwo"], false, Of("one\n\n  two \n", 100, 10, 5));

    [Fact]
    public void A_piece_begins_with_the_end_of_the_one_before() =>
        Same(["aaaa\nbbbb\ncccc", "cccc\ndddd\neeee", "eeee\nffff"], false, Of("aaaa\nbbbb\ncccc\ndddd\neeee\nffff", 14, 4, 5));

    [Fact]
    public void More_pieces_than_allowed_are_not_made() => Same(["aaaa", "bbbb"], true, Of("aaaa\nbbbb\ncccc", 4, 0, 2));

    [Fact]
    public void A_line_without_end_is_cut_between_words() => Same(["aaa bbb", "ccc ddd"], false, Of("aaa bbb ccc ddd", 8, 0, 5));

    [Fact]
    public void Nor_does_one_without_words_go_on_for_ever() => Assert.Equal(13, Of(new string('x', 100), 8, 8, 50).Pieces.Length);

    [Fact]
    public void Nothing_is_no_piece() => Same([], false, Of(" \n \n", 8, 8, 50));

    private static void Same(string[] pieces, bool isCut, (string[] Pieces, bool IsCut) made)
    {
        Assert.Equal(pieces, made.Pieces);
        Assert.Equal(isCut, made.IsCut);
    }

    private static (string[] Pieces, bool IsCut) Of(string text, int length, int overlap, int most)
    {
        var (pieces, isCut) = TextPieces.Of(text, length, overlap, most);
        return ([.. pieces], isCut);
    }
}
