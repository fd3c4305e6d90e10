using InferCheck.Quotes.Keeping;

namespace InferCheck.Tests.Quotes.Keeping;

public sealed class MerkleTreeTests
{
    /// <summary>The leaves and roots by which logs of certificates try their trees.</summary>
    private static readonly string[] Data = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    [InlineData(5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4")]
    [InlineData(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void Roots_are_those_of_the_standard(int count, string root) =>
        Assert.Equal(root, Convert.ToHexStringLower(MerkleTree.Root(Leaves(count))));

    [Fact]
    public void Every_leaf_leads_to_the_root_and_no_other_does()
    {
        for (var count = 1; count <= Data.Length; count++)
        {
            var leaves = Leaves(count);
            var root = MerkleTree.Root(leaves);
            for (var index = 0; index < count; index++)
            {
                var path = MerkleTree.Path(index, leaves);
                Assert.Equal(root, MerkleTree.Follow(leaves[index], path));
                Assert.NotEqual(root, MerkleTree.Follow(MerkleTree.Leaf("another"u8), path));
            }
        }
    }

    private static byte[][] Leaves(int count) => [.. Data.Take(count).Select(data => MerkleTree.Leaf(Convert.FromHexString(data)))];
}
