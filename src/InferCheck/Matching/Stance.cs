namespace InferCheck.Matching;

/// <summary>A claim as the evaluator weighs it: about which part it speaks, which of the topic's answers it gives, and whether it holds as it stands.</summary>
internal readonly record struct Stance(int Provider, int Part, int Answer, bool IsStated, bool IsConflicting, bool IsConditional)
{
    public static Stance Of(Fact fact, int provider, int part, int answer) =>
        new(provider, part, answer, fact.IsStated, fact.IsConflicting, fact.IsConditional);
}
